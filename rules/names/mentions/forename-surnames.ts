import { wordsThat } from "../words/word-set";

/**
 * Forenames that are among the commoner surnames as well (ONS and NRS surname tables): behind
 * another forename they may be its surname.
 */
const spellings = new Set(
	`abraham adam adams ahmed alexander ali allan allen andrew andrews anthony arthur austin bailey
	barry benjamin bernard blake bradley bryan bryant cameron carter charles christian clark clarke
	cole connor cooper craig curtis dale daniel daniels david davis dean dennis dixon douglas duncan
	edward edwards eliott elliot elliott ellis evans fletcher francis frank franklin george gilbert
	gordon graham grant gregory harris harrison harvey henry hopper howard hudson hughes hunter
	hussain ibrahim isaac jackson jacob james jenkins john johnson jones jordan joseph joyce kelly
	kennedy khan lawrence lee leonard leslie lewis logan louis lucas luke marshall martin mason
	matthew matthews maxwell michael miles mitchell mohammed morgan morris morrison murray nelson
	noel norman oliver owen parker patel patrick paul perry peter peters philip phillips porter
	rahman ralph ray raymond reid rhodes rhys richard richards riley robert roberts robinson rogers
	rose ross roy russell ryan samuel sanders scott shannon sharon shaw sidney simon simpson spencer
	stanley stephen stephens stevens stewart stuart sullivan taylor terry thomas todd tucker turner
	tyler vincent walker wallace walter warren watson wayne webb wesley west william williams wilson
	wyatt`.split(/\s+/),
);

/** True for a folded forename that is a usual surname as well. */
export function isForenameSurname(spelling: string): boolean {
	return spellings.has(spelling);
}
export const forenameSurnames = wordsThat(isForenameSurname);
