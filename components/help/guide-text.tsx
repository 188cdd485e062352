import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { type ComponentChildren, Fragment, h } from "preact";
import { useMemo } from "preact/hooks";
import { TableFrame } from "../ui/table-frame";

interface GuideTextProps {
	readonly markdown: string;
	/** Addresses of the pictures, by the path that the text names. */
	readonly pictures: Readonly<Record<string, string>>;
}

const tags: Readonly<Record<string, string>> = {
	paragraph: "p",
	strong: "strong",
	emphasis: "em",
	listItem: "li",
	blockquote: "blockquote",
};

/** A guide's Markdown as elements; what Markdown calls HTML is left out. */
export function GuideText({ markdown, pictures }: GuideTextProps) {
	const root = useMemo(() => readMarkdown(markdown), [markdown]);
	return (
		<div class="guide">
			<Pieces nodes={root.children} pictures={pictures} />
		</div>
	);
}

function readMarkdown(markdown: string) {
	return fromMarkdown(markdown, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
}

type Pictures = GuideTextProps["pictures"];

function Pieces({ nodes, pictures }: { nodes: readonly Nodes[]; pictures: Pictures }) {
	return nodes.map((node, at) => <Piece key={at} node={node} pictures={pictures} />);
}

function Piece({ node, pictures }: { node: Nodes; pictures: Pictures }): ComponentChildren {
	if (node.type === "text") return node.value;
	if (node.type === "inlineCode") return <code>{node.value}</code>;
	if (node.type === "image") {
		const address = pictures[node.url];
		return address ? <img src={address} alt={node.alt ?? ""} loading="lazy" /> : null;
	}
	if (node.type === "table") return <Table rows={node.children} pictures={pictures} />;
	if (!("children" in node)) return null;
	const inside = <Pieces nodes={node.children} pictures={pictures} />;
	if (node.type === "heading") return h(`h${node.depth + 1}`, null, inside);
	if (node.type === "list") return h(node.ordered ? "ol" : "ul", null, inside);
	return h(tags[node.type] ?? Fragment, null, inside);
}

type Row = Extract<Nodes, { type: "tableRow" }>;

function Table({ rows, pictures }: { rows: readonly Row[]; pictures: Pictures }) {
	const [head, ...body] = rows;
	return (
		<TableFrame label={head ? wordsIn(head) : ""}>
			<table>
				<thead>
					<tr>
						{head?.children.map((cell, at) => (
							<th key={at} scope="col">
								<Pieces nodes={cell.children} pictures={pictures} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{body.map((row, at) => (
						<tr key={at}>
							{row.children.map((cell, column) => (
								<td key={column}>
									<Pieces nodes={cell.children} pictures={pictures} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

function wordsIn(node: Nodes): string {
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map(wordsIn).join(" ") : "";
}
