/** Illness that goes round is a notice. */
export const goingRound: readonly string[] = [
	"We have had three cases of scarlet fever in Reception this week",
	"Chickenpox has arrived in Year 1. Spots mean staying at home until they crust over.",
	"Nits again in Class 3, sorry! Check heads tonight with a fine comb",
	"Threadworms have been found in Nursery, please ask your pharmacist",
	"Impetigo has been confirmed in Year 4, wash those hands",
	"Flu is going round so the nasal sprays on Tuesday are timely. Forms back by Monday please.",
	"Slapped cheek has been reported in Year 2, expectant mums please ring your midwife",
];

/** Illness of lessons and stories. */
export const notGoingRound: readonly string[] = [
	"Our class read The Boy Who Got the Flu and laughed",
	"Year 4 looked at viruses, flu included, down the microscope",
	"Chicken pox was no match for our nativity: the whole cast were back on stage",
	"Giant cardboard nits crawled over our museum of minibeasts",
	"Three cases of mistaken identity in our detective stories",
	"Worms! We found 48 of them in the compost",
	"Strep by step, our choir learned the new song",
	"Year 1 bug hunters are going round the field",
	"48 hours of baking and the cake stall was a triumph",
	"Earthworms have been found under every log by our scientists",
	"Worms have been busy in our wormery",
];
