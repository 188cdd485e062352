# Writes the values of chrome-edge.reg for Chrome and Edge. In Intune: Devices > Scripts > Add, run
# as system, 64 bit. It may run again and again; Remove-Item on the same keys rolls it back.
$id = "ifnmmihanfgagicaidnoogdoakkkbgfk"
$browsers = @{
	"Google\Chrome"  = "https://clients2.google.com/service/update2/crx"
	"Microsoft\Edge" = "https://edge.microsoft.com/extensionwebstorebase/v1/crx"
}
$texts = @{
	setupAddress   = "https://files.your-school.example/chalkline.age"
	setupKey       = "AGE-SECRET-KEY-1PUT-YOUR-OWN-KEY-HERE"
	setupPublisher = "PUT-THE-PUBLISHER-HERE"
}
$numbers = @{
	lockOptions       = 1
	holdWhenUnchecked = 1
	askInitials       = 1
	retentionDays     = 180
	refreshMinutes    = 30
	setupMaxAgeDays   = 14
}
foreach ($browser in $browsers.Keys) {
	$root = "HKLM:\Software\Policies\$browser"
	$policy = "$root\3rdparty\extensions\$id\policy"
	New-Item -Force -Path "$policy\allowedAccounts" | Out-Null
	Set-ItemProperty -Path "$policy\allowedAccounts" -Name "1" -Value "@your_school"
	foreach ($name in $texts.Keys) { Set-ItemProperty -Path $policy -Name $name -Value $texts[$name] }
	foreach ($name in $numbers.Keys) {
		Set-ItemProperty -Path $policy -Name $name -Value $numbers[$name] -Type DWord
	}
	# ExtensionSettings leaves an existing ExtensionInstallForcelist of yours as it is.
	$settings = "$root\ExtensionSettings\$id"
	New-Item -Force -Path $settings | Out-Null
	Set-ItemProperty -Path $settings -Name installation_mode -Value force_installed
	Set-ItemProperty -Path $settings -Name update_url -Value $browsers[$browser]
}
