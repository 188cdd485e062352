type Style = Readonly<Record<string, string | number>>;

const known = new Map<string, string>();
const element = document.head.appendChild(document.createElement("style"));

// What Draft.js's own style sheet says; X ships the same rules.
for (const rule of [
	"*, ::before, ::after { box-sizing: border-box; }",
	".DraftEditor-root, .DraftEditor-editorContainer, .public-DraftEditor-content { position: relative; }",
	".public-DraftEditorPlaceholder-root { position: absolute; color: var(--faint); pointer-events: none; }",
	".public-DraftStyleDefault-block { position: relative; white-space: pre-wrap; }",
	".public-DraftStyleDefault-rtl { direction: rtl; text-align: right; }",
	".public-DraftStyleDefault-ltr { direction: ltr; text-align: left; }",
]) {
	element.sheet?.insertRule(rule);
}

/**
 * A generated class name for a style, as React Native Web makes them: it says nothing and changes
 * with the style. A key that starts with ":" holds for that pseudo-class: `":hover background"`.
 */
export function css(style: Style): string {
	const key = JSON.stringify(style);
	const old = known.get(key);
	if (old !== undefined) return old;
	const name = `r-${hash(key)}`;
	known.set(key, name);
	for (const [property, value] of Object.entries(style)) {
		const [, pseudo = "", plain = property] = /^(:\S+) (.*)$/.exec(property) ?? [];
		element.sheet?.insertRule(`.${name}${pseudo} { ${plain}: ${value}; }`);
	}
	return name;
}

function hash(text: string): string {
	let value = 5381;
	for (const letter of text) value = (value * 33) ^ (letter.codePointAt(0) ?? 0);
	return (value >>> 0).toString(36);
}
