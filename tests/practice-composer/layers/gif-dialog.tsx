import { Row } from "../look/box";
import { css } from "../look/css";
import { attachGif } from "../state/compose";
import { answer } from "../state/routes";
import { useApp } from "../state/store";

const gifs = ["waving", "thumbs-up", "well-done"];

/** GIFs come from elsewhere: an address of the web, never a file of the person's. */
export function GifDialog() {
	const { composers, askedBy } = useApp();
	const { boxes, focused } = composers[askedBy];
	const box = boxes[focused];
	const choose = (source: string) => {
		if (box) attachGif(askedBy, box.key, source);
		answer();
	};
	return (
		<Row style={{ padding: "16px", gap: "8px" }}>
			{gifs.map((name) => {
				const source = `https://media.tenor.com/${name}.gif`;
				return (
					<button key={name} type="button" aria-label={name} onClick={() => choose(source)}>
						<img src={source} alt="" className={css({ width: "150px", height: "100px" })} />
					</button>
				);
			})}
		</Row>
	);
}
