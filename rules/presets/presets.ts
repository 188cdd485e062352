import type { PolicyInput } from "../domain/policy";
import { carlton } from "./carlton";
import { lickeyHills } from "./lickey-hills";
import { stPetersPilning } from "./st-peters-pilning";
import { westfield } from "./westfield";
import { williamHogarth } from "./william-hogarth";

/** The schools' policies that ship with the product, sorted by id. */
export const presets: readonly PolicyInput[] = [
	carlton,
	lickeyHills,
	stPetersPilning,
	westfield,
	williamHogarth,
];
