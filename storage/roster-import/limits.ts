const mebibyte = 2 ** 20;

/** What a school's list never exceeds; a file beyond it is refused before it costs memory or time. */
export const limits = {
	fileBytes: 50 * mebibyte,
	inflatedBytes: 200 * mebibyte,
	rows: 200_000,
	columns: 200,
	/** Cells with something in them, over all sheets. */
	cells: 8_000_000,
	/** Different texts in a workbook, and their characters together. */
	texts: 2_000_000,
	textLength: 64 * mebibyte,
	/** Excel's own limit for one cell; what goes beyond is cut. */
	cellLength: 32_767,
	nameLength: 100,
} as const;
