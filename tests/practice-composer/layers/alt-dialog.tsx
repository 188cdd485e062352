import { useState } from "react";
import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { answer } from "../state/routes";
import { changeBox, useApp } from "../state/store";

/** One description for each picture of the focused box; alt text is published text too. */
export function AltDialog() {
	const { composers, askedBy } = useApp();
	const { boxes, focused } = composers[askedBy];
	const box = boxes[focused];
	const [texts, setTexts] = useState(() => box?.media.map(({ altText }) => altText) ?? []);
	if (!box) return null;
	const save = () => {
		changeBox(askedBy, box.key, ({ media }) => ({
			media: media.map((item, index) => ({ ...item, altText: texts[index] ?? item.altText })),
		}));
		answer();
	};
	return (
		<Box style={{ padding: "16px", gap: "12px" }}>
			<Row role="tablist">
				<div role="tab" aria-selected>
					ALT
				</div>
			</Row>
			{box.media.map(({ key, source }, index) => (
				<Row key={key} style={{ gap: "12px" }}>
					<img src={source} alt="" className={css({ width: "120px", "border-radius": "8px" })} />
					<textarea
						data-testid="altTextInput"
						aria-label="Description"
						maxLength={1000}
						rows={3}
						value={texts[index] ?? ""}
						className={css({ flex: 1, font: "inherit" })}
						onChange={({ currentTarget: { value } }) =>
							setTexts(texts.map((old, at) => (at === index ? value : old)))
						}
					/>
				</Row>
			))}
			<Button look="post" testId="endEditingButton" onPress={save}>
				Save
			</Button>
		</Box>
	);
}
