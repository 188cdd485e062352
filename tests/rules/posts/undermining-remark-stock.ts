/** Grumbling in stock expressions. */
export const grumbles: readonly string[] = [
	"Another twilight, another hour that could have been an email",
	"The new marking policy isn't worth the paper it's printed on",
	"If Year 5 could sit still for five minutes I might actually teach them something",
	"I've had lively classes before but this lot take the biscuit",
	"Can't believe the trust spent our roof money on a logo",
	"Wet play with this class should come with danger money",
	"It's the same three families who spoil it for the rest",
	"I miss the days when heads knew how to lead",
	"Not one of the governors came to look at the hole. Noted.",
	"Next time your child arrives at eleven I will send the bill to you",
	"Our phonics scores were a bloodbath",
	"Half of them were raised by tablets and it shows",
	"Whatever happened to manners? Ask the parents at our gate",
	"SLT are so out of touch it hurts",
	"What are we paying the academy trust for exactly",
	"Parents on their phones, drop them and run, every single morning",
];

/** The same words in earnest, in play or of things. */
export const noGrumbles: readonly string[] = [
	"Year 4 took the biscuit tin to the hall and came back with crumbs",
	"We did it with our eyes shut: a blindfold taste test",
	"The headless chicken is our Halloween cake",
	"Tick box, tick box, tick box: our ladybird count is done",
	"The train crash in our film was made of card",
	"A right mess, said Reception of the mud kitchen, and beamed",
	"Our head gardener says it needs to go in full sun",
	"Hot air rises, so our lanterns flew",
	"A whole day at home? Nobody in Year 1 could remember one",
	"The goalposts are being moved to the lower field",
	"Noted by our bird club: six wrens",
	"Pay peanuts to the squirrel in our maths shop",
	"Wet play meant dens, dominoes and one very long plait",
];
