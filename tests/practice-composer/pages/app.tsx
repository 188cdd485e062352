import { Layers } from "../layers/layers";
import { Box, Row } from "../look/box";
import { css } from "../look/css";
import { options } from "../state/options";
import { isDialogPath } from "../state/routes";
import { useApp } from "../state/store";
import { ChatPage } from "./chat-page";
import { Header } from "./header";
import { HomePage } from "./home-page";
import { MobileComposePage } from "./mobile-page";
import { PasswordPage } from "./password-page";
import { ProfilePage } from "./profile-page";
import { StatusPage } from "./status-page";

export function App() {
	const { generation } = useApp();
	return (
		<Box key={generation}>
			<Box>
				<Layers />
				<Row style={{ "justify-content": "center" }}>
					{!options.isMobile && <Header />}
					<main role="main" className={css({ display: "flex" })}>
						<Box
							testId="primaryColumn"
							style={{
								width: "600px",
								"max-width": "100vw",
								"min-height": "100vh",
								"border-inline": "1px solid var(--line)",
							}}
						>
							<Page />
						</Box>
						{!options.isMobile && <Aside />}
					</main>
				</Row>
			</Box>
		</Box>
	);
}

function Page() {
	const { path, pagePath } = useApp();
	if (options.isMobile && isDialogPath(path)) return <MobileComposePage />;
	const [, first = "home", second, third] = pagePath.split("/");
	if (first === "home") return <HomePage />;
	if (second === "status" && third) return <StatusPage id={third} />;
	if (first === "i" && second === "chat") return <ChatPage />;
	if (first === "settings") return <PasswordPage />;
	return <ProfilePage handle={first} />;
}

function Aside() {
	return (
		<Box style={{ width: "290px", padding: "12px 0 0 24px" }}>
			<Box
				style={{
					"border-radius": "9999px",
					border: "1px solid var(--line)",
					padding: "12px 20px",
					color: "var(--faint)",
				}}
			>
				Search
			</Box>
			{options.hasChatOverlay && <ChatPage testId="xchatEmbedOverlays" />}
		</Box>
	);
}
