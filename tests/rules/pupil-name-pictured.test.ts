import { expect, test } from "vitest";
import pupilName from "../../rules/pupil-name";
import { checkPupils, pupilOf, rosterOf } from "./check-pupils";

const school = rosterOf(
	pupilOf({ forename: "Grace", surname: "Adeyemi", class: "3B" }),
	pupilOf({ forename: "Imogen", surname: "Pike", class: "3B" }),
	pupilOf({ forename: "Theodore", knownAs: "Summer", surname: "Vale", class: "5A" }),
);

function named(text: string, altText: string, pictured: readonly string[]) {
	const draft = {
		parts: [{ text, media: [{ kind: "photo", altText } as const] }],
		answers: { pictureShows: "pupils", pictured },
	};
	const demands = [{ severity: "error", options: { levels: { pupils: "none" } } } as const];
	return checkPupils({ draft }, { rule: pupilName, demands, roster: school }).map(
		({ field, range, severity }) => [
			field,
			(field === "text" ? text : altText).slice(range?.start, range?.end),
			severity,
		],
	);
}

test("a word that is the name of the child in the picture is asked about", () => {
	expect(named("", "Grace with a castle", [])).toEqual([]);
	expect(named("", "Grace with a castle", ["Grace Adeyemi"])).toEqual([
		["altText", "Grace", "warning"],
	]);
	expect(named("Summer on the swing", "", ["Summer Vale"])).toEqual([
		["text", "Summer", "warning"],
	]);
});

test("a doubtful name is sure where its child is pictured", () => {
	expect(named("Imogen at the bridge", "", ["Grace Adeyemi"])).toEqual([
		["text", "Imogen", "warning"],
	]);
	expect(named("Imogen at the bridge", "", ["Imogen Pike"])).toEqual([["text", "Imogen", "error"]]);
});

test("a class that is pictured, a small letter and another child's name say nothing", () => {
	expect(named("", "Grace with a castle", ["3B"])).toEqual([]);
	expect(named("", "such grace on the beam", ["Grace Adeyemi"])).toEqual([]);
	expect(named("", "Grace with a castle", ["Imogen Pike"])).toEqual([]);
});
