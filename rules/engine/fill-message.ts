/** Puts data into a message's `{placeholders}`; an unknown one is a fault of the rule and throws. */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (_, key: string) => {
		const value = Object.hasOwn(data, key) ? data[key] : undefined;
		if (value === undefined) throw new Error(`The message needs {${key}}`);
		return value;
	});
}
