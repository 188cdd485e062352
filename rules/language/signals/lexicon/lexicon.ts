import { judgements } from "./judgements";
import { people } from "./people";
import { places } from "./places";
import { schoolLife } from "./school-life";
import { telling } from "./telling";
import { times } from "./times";

/** All classes of words; a grammar takes in those that its patterns name. */
export const lexicon = { ...times, ...people, ...places, ...schoolLife, ...telling, ...judgements };
