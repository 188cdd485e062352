import type { CDPSession } from "@playwright/test";

interface DomNode {
	readonly backendNodeId: number;
	readonly shadowRootType?: string;
	readonly children?: readonly DomNode[];
	readonly shadowRoots?: readonly DomNode[];
}

/**
 * Object ids of the page's closed shadow roots. Chromium's inspector sees into them, whoever has
 * made them and is gone since.
 */
export async function closedRoots(session: CDPSession): Promise<readonly string[]> {
	const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
	const objects = findClosed(root).map(async ({ backendNodeId }) => {
		const { object } = await session.send("DOM.resolveNode", { backendNodeId });
		return object.objectId ?? [];
	});
	return (await Promise.all(objects)).flat();
}

function findClosed(node: DomNode): readonly DomNode[] {
	const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(findClosed);
	return node.shadowRootType === "closed" ? [node, ...below] : below;
}
