import type { XmlListener } from "./scan-xml";

// The built-in number formats that show a date (ECMA-376, 18.8.30).
const builtInDates = new Set([
	14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Which cell styles of a workbook show their number as a date. */
export async function readDateStyles(
	listen: (path: string, listener: XmlListener) => Promise<void>,
): Promise<Set<number>> {
	const dateFormats = new Set(builtInDates);
	const styles = new Set<number>();
	let isCellStyles = false;
	let index = 0;
	await listen("xl/styles.xml", {
		onOpen(name, attributes) {
			if (name === "cellXfs") isCellStyles = true;
			else if (name === "numFmt" && showsDate(attributes()["formatCode"] ?? "")) {
				dateFormats.add(Number(attributes()["numFmtId"]));
			} else if (name === "xf" && isCellStyles) {
				if (dateFormats.has(Number(attributes()["numFmtId"]))) styles.add(index);
				index += 1;
			}
		},
		onClose(name) {
			if (name === "cellXfs") isCellStyles = false;
		},
		onText: () => undefined,
	});
	return styles;
}

function showsDate(format: string): boolean {
	const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
	return /[dy]/i.test(bare) || /m.*m/i.test(bare.replace(/[hs:]+m+|m+[:s]+/gi, ""));
}
