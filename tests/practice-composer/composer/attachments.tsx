import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { Icon } from "../look/icons";
import { removeMedia } from "../state/compose";
import type { BoxDraft, ComposerDraft, MediaItem, Slot } from "../state/composer-draft";
import { options } from "../state/options";
import { ask } from "../state/routes";
import { PollMaker } from "./poll-maker";
import { TweetCard } from "./tweet-card";

interface AttachmentsProps {
	readonly slot: Slot;
	readonly composer: ComposerDraft;
	readonly box: BoxDraft;
	readonly isFirst: boolean;
}

/** Everything that hangs on a box, below its text: media, poll, quoted post. Absent when there is nothing. */
export function Attachments({ slot, composer, box, isFirst }: AttachmentsProps) {
	const quoted = isFirst && composer.kind === "quote" ? composer.parent : null;
	if (box.media.length === 0 && box.poll === null && quoted === null) return null;
	return (
		<Box testId="attachments" style={{ gap: "8px", "padding-bottom": "8px" }}>
			{box.media.length > 0 && <MediaList slot={slot} box={box} />}
			{box.poll !== null && <PollMaker slot={slot} box={box} />}
			{quoted !== null && <TweetCard tweet={quoted} />}
		</Box>
	);
}

function MediaList({ slot, box }: { slot: Slot; box: BoxDraft }) {
	const described = box.media.filter(({ altText }) => altText !== "").length;
	const isVideo = box.media.some(({ kind }) => kind === "video");
	return (
		<Box style={{ gap: "4px" }}>
			<Row style={{ gap: "8px", "flex-wrap": "wrap" }}>
				{box.media.map((item) => (
					<Item
						key={item.key}
						item={item}
						onEdit={() => ask(slot, "/compose/post/media")}
						onRemove={() => removeMedia(slot, box.key, item)}
					/>
				))}
			</Row>
			<Row style={{ gap: "12px", "font-size": "13px", color: "var(--faint)" }}>
				<PageLink slot={slot} path="/compose/post/tags" label="tagPeopleLabel" text="Tag people" />
				{isVideo ? (
					<span data-testid="addSubtitlesLabel">Upload caption file (.srt)</span>
				) : (
					<PageLink
						slot={slot}
						path="/compose/post/media"
						wrapper="altTextWrapper"
						label="altTextLabel"
						text={
							described === 0 ? "Add description" : `${described} of ${box.media.length} described`
						}
					/>
				)}
			</Row>
		</Box>
	);
}

const mediaLook = {
	"max-width": "100%",
	"max-height": "280px",
	"border-radius": "16px",
	display: "block",
};

interface ItemProps {
	readonly item: MediaItem;
	readonly onEdit: () => void;
	readonly onRemove: () => void;
}

function Item({ item, onEdit, onRemove }: ItemProps) {
	const { kind, altText } = item;
	return (
		<div
			role="group"
			aria-label={altText === "" ? "Media" : altText}
			className={css({ position: "relative" })}
		>
			<Preview item={item} />
			<Row style={{ position: "absolute", top: "4px", right: "4px", gap: "4px" }}>
				{altText !== "" && <span className={css({ "font-size": "12px" })}>ALT</span>}
				{kind !== "gif" && (
					<Button look="onPicture" label="Edit media" onPress={onEdit}>
						Edit
					</Button>
				)}
				<Button look="onPicture" label="Remove media" onPress={onRemove}>
					<Icon name="close" size={16} />
				</Button>
			</Row>
		</div>
	);
}

function Preview({ item: { kind, source, altText } }: { item: MediaItem }) {
	if (kind === "video") return <video src={source} muted className={css(mediaLook)} />;
	if (options.paintsPictures && kind === "photo") {
		const ground = { backgroundImage: `url("${source}")`, backgroundSize: "cover" };
		return <div className={css({ width: "280px", height: "180px" })} style={ground} />;
	}
	return <img src={source} alt={altText} draggable={false} className={css(mediaLook)} />;
}

interface PageLinkProps {
	readonly slot: Slot;
	readonly path: string;
	readonly wrapper?: string;
	readonly label: string;
	readonly text: string;
}

function PageLink({ slot, path, wrapper, label, text }: PageLinkProps) {
	return (
		<a
			href={path}
			role="link"
			data-testid={wrapper}
			className={css({ color: "inherit" })}
			onClick={(event) => {
				event.preventDefault();
				ask(slot, path);
			}}
		>
			<span data-testid={label}>{text}</span>
		</a>
	);
}
