const mebibyte = 2 ** 20;

/** What a school's list never exceeds; a file beyond it is refused before it costs memory or time. */
export const limits = {
	fileBytes: 50 * mebibyte,
	inflatedBytes: 200 * mebibyte,
	/** A part of a workbook inflates tenfold to fortyfold; beyond this it was made to. */
	inflateRatio: 100,
	rows: 200_000,
	columns: 200,
	/** Cells of a table, the empty ones that a workbook mentions included. */
	cells: 8_000_000,
	/** Different texts in a workbook, and their characters together. */
	texts: 1_000_000,
	textLength: 64 * mebibyte,
	/** Excel's own limit for one cell; what goes beyond is cut. */
	cellLength: 32_767,
	/** Characters between two line ends of a text file; what goes beyond is cut. */
	lineLength: 2 ** 20,
	nameLength: 100,
} as const;
