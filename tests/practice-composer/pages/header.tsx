import { Avatar } from "../look/avatar";
import { Box, Row } from "../look/box";
import { css } from "../look/css";
import { Icon, type IconName } from "../look/icons";
import { openDialog } from "../state/compose";
import { go } from "../state/routes";
import { change, useApp } from "../state/store";

const link = {
	display: "flex",
	gap: "20px",
	padding: "12px",
	"align-items": "center",
	color: "inherit",
	"font-size": "20px",
	"text-decoration": "none",
};

/** The column of links, with the account that is signed in. */
export function Header() {
	const { account } = useApp();
	return (
		<header
			role="banner"
			className={css({ width: "250px", height: "100vh", position: "sticky", top: 0, "z-index": 3 })}
		>
			<Box style={{ height: "100%", "justify-content": "space-between", padding: "12px" }}>
				<Box>
					<nav role="navigation" aria-label="Primary">
						<NavLink icon="home" text="Home" href="/home" testId="AppTabBar_Home_Link" />
						<NavLink icon="explore" text="Explore" href="/home" testId="AppTabBar_Explore_Link" />
						<NavLink
							icon="bell"
							text="Notifications"
							href="/home"
							testId="AppTabBar_Notifications_Link"
						/>
						<NavLink icon="mail" text="Chat" href="/i/chat" testId="AppTabBar_DirectMessage_Link" />
						<NavLink
							icon="person"
							text="Profile"
							href={`/${account}`}
							testId="AppTabBar_Profile_Link"
						/>
					</nav>
					<PostLink />
				</Box>
				<AccountSwitcher account={account} />
			</Box>
		</header>
	);
}

function NavLink({
	icon,
	text,
	href,
	testId,
}: {
	icon: IconName;
	text: string;
	href: string;
	testId: string;
}) {
	return (
		<a
			href={href}
			data-testid={testId}
			aria-label={text}
			className={css(link)}
			onClick={(event) => {
				event.preventDefault();
				go(href);
			}}
		>
			<Icon name={icon} size={26} />
			<span>{text}</span>
		</a>
	);
}

function PostLink() {
	return (
		<a
			href="/compose/post"
			data-testid="SideNav_NewTweet_Button"
			className={css({
				"margin-top": "12px",
				display: "block",
				padding: "14px",
				"text-align": "center",
				"text-decoration": "none",
				"font-weight": 700,
				"font-size": "17px",
				"border-radius": "9999px",
				background: "var(--text)",
				color: "var(--background)",
			})}
			onClick={(event) => {
				event.preventDefault();
				openDialog();
			}}
		>
			Post
		</a>
	);
}

function AccountSwitcher({ account }: { account: string }) {
	return (
		<button
			type="button"
			data-testid="SideNav_AccountSwitcher_Button"
			aria-label="Account menu"
			className={css({
				background: "none",
				border: 0,
				color: "inherit",
				"text-align": "start",
				font: "inherit",
				cursor: "pointer",
			})}
			onClick={() => change({ overlay: { kind: "accounts" } })}
		>
			<Row style={{ gap: "12px", "align-items": "center" }}>
				<Avatar handle={account} />
				<Box>
					<span className={css({ "font-weight": 700 })}>Practice account</span>
					<span className={css({ color: "var(--faint)" })}>@{account}</span>
				</Box>
			</Row>
		</button>
	);
}
