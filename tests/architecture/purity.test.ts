import ts from "typescript";
import { expect, test, vi } from "vitest";
import { sourceFiles } from "./source-files";

// The compiler reads its libraries first, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = new URL("../../rules/", import.meta.url).pathname;
const probe = `${folder}probe.ts`;

/** What the compiler says about a line of code if it stood in a file of rules/. */
function faultsIn(code: string): number[] {
	const { config } = ts.readConfigFile(`${folder}tsconfig.json`, (path) =>
		ts.sys.readFile(path),
	) as {
		config: unknown;
	};
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
	const host = ts.createCompilerHost(options);
	const readSource = host.getSourceFile.bind(host);
	host.getSourceFile = (path, version) =>
		path === probe ? ts.createSourceFile(path, code, version) : readSource(path, version);
	const program = ts.createProgram([probe], { ...options, noEmit: true }, host);
	return program.getSemanticDiagnostics(program.getSourceFile(probe)).map((fault) => fault.code);
}

test("plain code compiles in rules/", () => {
	expect(faultsIn("export const one: number = [1].toSorted()[0] ?? 1;")).toEqual([]);
});

test.each([
	"document",
	"window",
	"fetch",
	"browser",
	"chrome",
	"process",
	"indexedDB",
	"setTimeout",
])("%s is unknown to the compiler in rules/", (name) => {
	expect(faultsIn(`export const probe = ${name};`)).toHaveLength(1);
});

const impure =
	/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\/\/\/ *<reference|@ts-(ignore|nocheck)/;

test("rules/ reads no clock, throws no dice and does not go round the compiler", () => {
	const files = sourceFiles("rules");
	expect(files.length).toBeGreaterThan(20);
	expect(files.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
});
