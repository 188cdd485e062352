import administrator from "../../docs/guides/administrator.md?raw";
import dataProtection from "../../docs/guides/data-protection.md?raw";
import limits from "../../docs/guides/limits.md?raw";
import permissions from "../../docs/guides/permissions.md?raw";
import staff from "../../docs/guides/staff.md?raw";

export interface Guide {
	/** Its file's name, and its place in the page's address. */
	readonly id: string;
	readonly label: string;
	readonly forWhom: string;
	readonly markdown: string;
}

/** What the school can read and print: the same files that the repository shows. */
export const guides: readonly Guide[] = [
	{
		id: "staff",
		label: "One page for staff",
		forWhom: "For everybody who posts. Print it, or hang it up.",
		markdown: staff,
	},
	{
		id: "administrator",
		label: "Guide for the administrator",
		forWhom: "For the office and whoever looks after the laptops.",
		markdown: administrator,
	},
	{
		id: "data-protection",
		label: "Data protection",
		forWhom: "Text for an impact assessment, to adapt.",
		markdown: dataProtection,
	},
	{
		id: "permissions",
		label: "Permissions and storage",
		forWhom: "What the extension may do, why, and what is kept where.",
		markdown: permissions,
	},
	{
		id: "limits",
		label: "What it cannot catch",
		forWhom: "For everybody. A check is no guarantee.",
		markdown: limits,
	},
];
