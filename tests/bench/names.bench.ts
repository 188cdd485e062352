import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Pupil, Roster } from "../../rules/domain/pupil";
import type { School } from "../../rules/domain/school";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { inventRoster } from "./invent-roster";

const school: School = {
	name: "Bench",
	accounts: [],
	contacts: [],
	sites: [],
	partners: [],
	groups: [],
	ownWords: [],
};
const sizes = [300, 2_000, 20_000, 100_000];

/** Measures the name index against a plain token map in the same run, prints tables and gives what is out of bounds. */
function benchNames(): string[] {
	const rows = sizes.map(measureRoster);
	console.table(rows);
	console.table(measureLength());
	const labelled = process.env["LABELLED_POSTS"];
	if (labelled) console.table(measureQuality(labelled));
	const [small, large] = [rows[0], rows.at(-1)];
	if (!small || !large) return [];
	return [
		...rows
			.filter(({ ratio }) => ratio > 1.2)
			.map(({ pupils, ratio }) => `${pupils}: ratio ${ratio}`),
		...(large["µs a post"] > small["µs a post"] * 1.3 ? ["slower on a large roster"] : []),
		...(large["build ms"] > 400 ? [`build ${large["build ms"]} ms`] : []),
		...(large["stored MB"] > 30 ? [`stored ${large["stored MB"]} MB`] : []),
	];
}

function peopleOf(pupils: readonly Pupil[]) {
	const roster: Roster = { date: "2026-09-01", covers: ["name"], pupils: [...pupils] };
	return createPeople(buildNameIndex(roster), { school, staff: [] });
}

function measureRoster(size: number) {
	const pupils = inventRoster(size);
	const roster: Roster = { date: "2026-09-01", covers: ["name"], pupils };
	const index = buildNameIndex(roster);
	const build = Math.min(...[1, 2, 3].map(() => timed(() => buildNameIndex(roster))[0]));
	const stored = serialize(index);
	const posts = postsAbout(pupils);
	const [cold] = timed(() => {
		const read = deserialize(stored) as typeof index;
		return createPeople(read, { school, staff: [] }).namesIn(posts[0] ?? "");
	});
	const people = createPeople(index, { school, staff: [] });
	const map = tokenMap(pupils);
	const [ours, theirs] = compare(
		() => posts.forEach((post) => people.namesIn(post)),
		() => posts.forEach((post) => findInMap(map, post)),
	);
	return {
		pupils: size,
		"build ms": Math.round(build),
		"stored MB": Number((stored.length / 1e6).toFixed(1)),
		"cold read + first answer ms": Number(cold.toFixed(1)),
		"µs a post": Number(((ours * 1000) / posts.length).toFixed(2)),
		"token map µs": Number(((theirs * 1000) / posts.length).toFixed(2)),
		ratio: Number((ours / theirs).toFixed(2)),
	};
}

function measureLength() {
	const pupils = inventRoster(2_000);
	const people = peopleOf(pupils);
	const posts = postsAbout(pupils);
	return [280, 2_500, 25_000].map((length) => {
		const text = posts.join(" ").slice(0, length);
		let turn = 0;
		const [time] = best(() => people.namesIn(`${text} ${turn++}`));
		return { characters: length, ms: Number(time.toFixed(3)) };
	});
}

/** Two in three posts name nobody, as in a school's timeline. */
function postsAbout(pupils: readonly Pupil[]): string[] {
	const frame = (name: string, turn: number) =>
		`Our Year 4 children have been learning about rivers and mountains this week. Well done to ${name} for a super piece of writing about the water cycle, and thank you to everyone who came to the assembly. We are so proud of all the hard work that you put in ${turn} #proud`;
	return Array.from({ length: 300 }, (_, turn) => {
		const pupil = pupils[(turn * 7919) % pupils.length];
		const names = [
			"all of the class",
			"our choir",
			`${pupil?.forename ?? ""} ${pupil?.surname ?? ""}`,
		];
		return frame(names[turn % 3] ?? "", turn).slice(0, 280);
	});
}

/** The peer: small-letter tokens and pairs of them in a Map. */
function tokenMap(pupils: readonly Pupil[]): Map<string, number[]> {
	const map = new Map<string, number[]>();
	pupils.forEach(({ forename, surname }, number) => {
		for (const key of [forename.toLowerCase(), `${forename} ${surname}`.toLowerCase()]) {
			map.set(key, [...(map.get(key) ?? []).slice(0, 99), number]);
		}
	});
	return map;
}

const isLetter = (code: number) =>
	(code > 96 && code < 123) || (code > 64 && code < 91) || code > 191 || code === 39 || code === 45;

/** As lean as can be: one look at each letter, one look-up for each word and each pair. */
function findInMap(map: ReadonlyMap<string, number[]>, text: string): number[][] {
	const found: number[][] = [];
	let previous = "";
	for (let start = 0; start < text.length; ) {
		if (!isLetter(text.charCodeAt(start))) {
			start++;
			continue;
		}
		let end = start + 1;
		while (end < text.length && isLetter(text.charCodeAt(end))) end++;
		const word = text.slice(start, end).toLowerCase();
		const alone = map.get(word);
		if (alone) found.push(alone);
		const pair = map.get(`${previous} ${word}`);
		if (pair) found.push(pair);
		previous = word;
		start = end;
	}
	return found;
}

function timed<Value>(act: () => Value): [milliseconds: number, value: Value] {
	const start = performance.now();
	const value = act();
	return [performance.now() - start, value];
}

function best(act: () => unknown): [milliseconds: number] {
	let least = Infinity;
	for (let turn = 0; turn < 60; turn++) least = Math.min(least, timed(act)[0]);
	return [least];
}

/** Turn about, so that a busy machine slows both. */
function compare(ours: () => void, theirs: () => void): [ours: number, theirs: number] {
	let [least, leastOfThem] = [Infinity, Infinity];
	for (let turn = 0; turn < 80; turn++) {
		least = Math.min(least, timed(ours)[0]);
		leastOfThem = Math.min(leastOfThem, timed(theirs)[0]);
	}
	return [least, leastOfThem];
}

interface Labelled {
	readonly roster: readonly { readonly forename: string; readonly surname: string }[];
	readonly posts: readonly {
		readonly text: string;
		readonly gold: readonly {
			readonly start: number;
			readonly end: number;
			readonly kind: string;
		}[];
	}[];
}

function measureQuality(path: string) {
	const { roster, posts } = JSON.parse(readFileSync(path, "utf8")) as Labelled;
	const blank = inventRoster(1)[0];
	if (!blank) throw new Error("A roster of one has one pupil.");
	const people = peopleOf(roster.map((name, key) => ({ ...blank, ...name, key: String(key) })));
	const count = {
		gold: 0,
		found: 0,
		full: 0,
		fullFound: 0,
		hits: 0,
		right: 0,
		sure: 0,
		sureRight: 0,
	};
	for (const { text, gold } of posts) {
		const pupils = gold.filter(({ kind }) => kind.startsWith("pupil"));
		const hits = people.namesIn(text);
		const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
			a.start < b.end && b.start < a.end;
		for (const span of pupils) {
			const isFound = hits.some(({ range }) => meets(range, span));
			count.gold++;
			if (isFound) count.found++;
			if (span.kind !== "pupil-full-name") continue;
			count.full++;
			if (isFound) count.fullFound++;
		}
		for (const { range, confidence } of hits) {
			const isRight = pupils.some((span) => meets(range, span));
			count.hits++;
			if (isRight) count.right++;
			if (confidence !== "confident") continue;
			count.sure++;
			if (isRight) count.sureRight++;
		}
	}
	return [
		{ measure: "full names found", hit: count.fullFound, of: count.full },
		{ measure: "any naming found", hit: count.found, of: count.gold },
		{ measure: "certain hits that are right", hit: count.sureRight, of: count.sure },
		{ measure: "all hits that are right", hit: count.right, of: count.hits },
	].map((row) => ({ ...row, share: Number((row.hit / row.of).toFixed(3)) }));
}

const outOfBounds = benchNames();
for (const bound of outOfBounds) console.log(`out of bounds: ${bound}`);
if (outOfBounds.length > 0 && process.argv.includes("--strict")) process.exitCode = 1;
