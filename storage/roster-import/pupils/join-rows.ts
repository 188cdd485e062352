import { type Consent, type Purpose, purpose } from "../../../rules/domain/pupil";
import type { RowConsents } from "../rows/read-consents";
import type { PupilRow } from "../rows/read-row";
import { stricterOf } from "../values/stricter-of";
import { joinNames } from "./join-names";

/** A row of which only refusals count: it may be about another child of the name. */
export function withoutYes(row: PupilRow): PupilRow {
	const own = purpose.options.flatMap((one): [Purpose, Consent][] => {
		const said = row.consents.own[one];
		return said === undefined ? [] : [[one, said === "given" ? "unknown" : said]];
	});
	const { channel } = row.consents;
	const consents: RowConsents = { own: Object.fromEntries(own) };
	if (channel !== undefined) consents.channel = channel === "given" ? "unknown" : channel;
	return { ...row, consents };
}

/** A row that also holds another's refusals: both bear one number, and may be one child after all. */
export function withRefusalsOf(row: PupilRow, { consents: other }: PupilRow): PupilRow {
	const own = { ...row.consents.own };
	for (const one of purpose.options) if (other.own[one] === "refused") own[one] = "refused";
	const channel = other.channel === "refused" ? "refused" : row.consents.channel;
	return { ...row, consents: channel === undefined ? { own } : { own, channel } };
}

/** What an answer can be about: a purpose, or the channel that stands for all of them. */
export type ConsentTopic = Purpose | "channel";

const topics: readonly ConsentTopic[] = [...purpose.options, "channel"];

/** The answer about a topic, if there is one. */
export function answerAbout(
	topic: ConsentTopic,
	{ own, channel }: RowConsents,
): Consent | undefined {
	return topic === "channel" ? channel : own[topic];
}

/** What a row speaks about. */
export function topicsOf(consents: RowConsents): ConsentTopic[] {
	return topics.filter((topic) => answerAbout(topic, consents) !== undefined);
}

/** One row out of two of the same child: names and class filled up, the stricter answers. */
export function joinRows(a: PupilRow, b: PupilRow): PupilRow {
	const own: Partial<Record<Purpose, Consent>> = { ...a.consents.own };
	for (const one of purpose.options) {
		const said = b.consents.own[one];
		if (said !== undefined) own[one] = stricterOf(own[one], said);
	}
	const consents: RowConsents = { own };
	const channel =
		b.consents.channel === undefined
			? a.consents.channel
			: stricterOf(a.consents.channel, b.consents.channel);
	if (channel !== undefined) consents.channel = channel;
	return {
		...a,
		names: joinNames(a.names, b.names),
		class: a.class || b.class,
		year: a.year ?? b.year,
		left: a.left || b.left,
		doNotShow: a.doNotShow || b.doNotShow,
		consents,
	};
}
