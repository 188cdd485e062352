import unicorn from "eslint-plugin-unicorn";
import tseslint from "typescript-eslint";

const forbidden = [
	[
		"CallExpression[callee.property.name='execCommand']",
		"It crashes Draft.js: write through the adapter.",
	],
	[
		"MemberExpression[property.name='highlights'][object.name='CSS']",
		"Page scripts can read highlights: draw in the closed shadow root.",
	],
	["MemberExpression[property.name=/^(innerHTML|outerHTML)$/]", "Build nodes instead of markup."],
	["CallExpression[callee.name='setInterval']", "No polling: observe, or use alarms."],
	["CallExpression[callee.name='eval']", "Never."],
	["CatchClause > BlockStatement[body.length=0]", "Say why an error may be dropped."],
	["TSEnumDeclaration", "A union of literals does it."],
].map(([selector, message]) => ({ selector, message }));

// Reading foreign data needs a cast or two; these files are the border and nothing else may.
const borders = [
	"**/parse-*.ts",
	"**/read-*.ts",
	"storage/roster-import/**",
	"tests/**",
	"scripts/**",
];

export default tseslint.config(
	{ ignores: [".output/", ".wxt/", ".reports/", "node_modules/", "**/*.mjs", "eslint.config.js"] },
	...tseslint.configs.strictTypeChecked,
	...tseslint.configs.stylisticTypeChecked,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		linterOptions: { reportUnusedDisableDirectives: "error" },
		plugins: { unicorn },
		rules: {
			"unicorn/filename-case": ["error", { case: "kebabCase" }],
			"unicorn/expiring-todo-comments": "error",
			"no-restricted-syntax": ["error", ...forbidden],
			"max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
			"max-lines-per-function": ["error", { max: 30, skipBlankLines: true, skipComments: true }],
			"@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
			"@typescript-eslint/switch-exhaustiveness-check": "error",
			// Numbers in messages are meant: "3 pupils".
			"@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
			// Arrow functions that only forward a void call read better without braces.
			"@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
		},
	},
	{ files: borders, rules: { "@typescript-eslint/consistent-type-assertions": "off" } },
	{
		files: ["tests/**", "scripts/**"],
		rules: { "max-lines-per-function": "off" },
	},
	// A list of posts is as long as its posts.
	{ files: ["tests/rules/**/posts/*.ts"], rules: { "max-lines": "off" } },
	// A component's markup is one expression; its height is not its complexity.
	{
		files: ["**/*.tsx"],
		rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true }] },
	},
	// A rule's file is its meaning, options, messages and examples in one call.
	{
		files: ["rules/*.ts"],
		rules: { "max-lines-per-function": ["error", { max: 40, skipBlankLines: true }] },
	},
);
