/** @jsxImportSource ../../../components/composer/jsx */
import { beforeEach, expect, test } from "vitest";
import { draw } from "../../../components/composer/jsx/draw";

let root: HTMLElement;
beforeEach(() => {
	root = document.createElement("div");
	document.body.replaceChildren(root);
});

function List({ names, pressed }: { names: readonly string[]; pressed?: (name: string) => void }) {
	return (
		<ul>
			{names.map((name) => (
				<li key={name}>
					<button type="button" onclick={() => pressed?.(name)}>
						{name}
					</button>
				</li>
			))}
		</ul>
	);
}

const buttons = () => [...root.querySelectorAll("button")];

test("draws elements, attributes, texts and shapes", () => {
	draw(
		root,
		<p class="a" hidden={true} title={undefined}>
			{1} of {2}
			{false}
			<svg viewBox="0 0 1 1">
				<path d="M0 0" />
			</svg>
		</p>,
	);
	expect(root.firstElementChild?.getAttributeNames()).toEqual(["class", "hidden"]);
	expect(root.textContent).toBe("1 of 2");
	expect(root.querySelector("path")).toBeInstanceOf(SVGPathElement);
	expect(root.querySelector("path")?.getAttribute("d")).toBe("M0 0");
});

test("keeps the element, and the keyboard in it, when others come and go before it", () => {
	draw(root, <List names={["b", "c"]} />);
	const [, c] = buttons();
	c?.focus();
	draw(root, <List names={["a", "c"]} />);
	expect(buttons().map(({ textContent }) => textContent)).toEqual(["a", "c"]);
	expect(buttons()[1]).toBe(c);
	expect(document.activeElement).toBe(c);
});

test("takes listeners and attributes away that are no longer wanted", () => {
	const pressed: string[] = [];
	draw(root, <List names={["a"]} pressed={(name) => pressed.push(name)} />);
	buttons()[0]?.click();
	draw(root, <List names={["a"]} />);
	buttons()[0]?.click();
	expect(pressed).toEqual(["a"]);
	draw(root, <p class="a">x</p>);
	draw(root, <p>x</p>);
	expect(root.firstElementChild?.hasAttribute("class")).toBe(false);
	expect(root.childElementCount).toBe(1);
});

test("leaves alone what a person has opened or typed", () => {
	const tree = () => (
		<details>
			<summary>Why?</summary>
			<input type="text" />
		</details>
	);
	draw(root, tree());
	root.querySelector("details")?.setAttribute("open", "");
	const field = root.querySelector("input");
	if (field) field.value = "4B";
	draw(root, tree());
	expect(root.querySelector("details")?.open).toBe(true);
	expect(root.querySelector("input")?.value).toBe("4B");
});
