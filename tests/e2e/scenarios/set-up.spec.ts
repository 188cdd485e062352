import { expect, test } from "../fixtures/test";

test("a set-up laptop says what it found in a post of the school's account", async ({
	x,
	school,
	overlay,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 work by Kasper Lindqvist");
	await overlay.says("gr8");
	await x.isSound();
	expect(await x.posts()).toEqual([]);
});
