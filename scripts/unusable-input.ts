/** What was given on the command line cannot be used; the message is for the person who gave it. */
export class UnusableInput extends Error {
	override readonly name = "UnusableInput";
}
