import { expect, test } from "vitest";
import { guidePictures } from "../../../components/help/guide-pictures";
import { GuideText } from "../../../components/help/guide-text";
import { guides } from "../../../components/help/guides";
import { renderHere } from "../ui/render-here";

test.each(guides)("$label has one heading and shows all its pictures", async ({ markdown }) => {
	const root = renderHere(<GuideText markdown={markdown} pictures={guidePictures} />);
	expect(root.querySelectorAll("h2")).toHaveLength(1);
	const images = [...root.querySelectorAll("img")];
	expect(images).toHaveLength(markdown.match(/!\[/g)?.length ?? 0);
	for (const image of images) {
		image.loading = "eager";
		await image.decode();
		expect(image.alt).not.toBe("");
	}
});

test("every guide shows all its words and no marks of Markdown", () => {
	for (const { markdown } of guides) {
		const root = renderHere(<GuideText markdown={markdown} pictures={guidePictures} />);
		expect(root.textContent).not.toMatch(/[*`|]|_\w|\w_\s|^#/m);
		const words = (text: string) => text.match(/[a-z]{3,}/gi) ?? [];
		const pictures = [...root.querySelectorAll("img")].map(({ alt }) => alt);
		const told = words([root.innerText, ...pictures].join(" ")).toSorted();
		const written = words(markdown.replace(/\]\(pictures[^)]*\)/g, "]")).toSorted();
		expect(told).toEqual(written);
	}
});

test("what Markdown calls HTML is not drawn", () => {
	const root = renderHere(
		<GuideText markdown={"A <img src=x> <b>word</b>\n\n<script>1</script>"} pictures={{}} />,
	);
	expect(root.querySelectorAll("img, b, script")).toHaveLength(0);
	expect(root.textContent).toBe("A  word");
});
