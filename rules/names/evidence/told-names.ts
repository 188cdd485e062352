/** Names that come as a set phrase in rhymes, fairy tales, scripture and the school year. */
export const toldNames: readonly string[] = [
	"Jack and Jill",
	"Jack Horner",
	"Jack Frost",
	"Jack-o'-lantern",
	"Jack Russell",
	"Mary had a little lamb",
	"Mary Mary quite contrary",
	"Mary and Joseph",
	"Joseph and Mary",
	"Winnie the Pooh",
	"Georgie Porgie",
	"Miss Polly",
	"Hansel and Gretel",
	"Romeo and Juliet",
	"Antony and Cleopatra",
	"Adam and Eve",
	"Cain and Abel",
	"David and Goliath",
	"Samson and Delilah",
	"Jacob and Esau",
	"Daniel in the",
	"Jonah and the",
	"Noah's Ark",
	"Noah's flood",
	"Joseph's coat",
	"Jacob's ladder",
	"Solomon's temple",
	"Noah and the",
	"Guy Fawkes",
	"Hey Jude",
	"Victoria sponge",
	"Victoria sandwich",
	"Victoria plum",
	"Victoria Cross",
	"Anna and Elsa",
	"Elsa and Anna",
	"Mamma Mia",
	"Charlie and Lola",
	"Wallace and Gromit",
	"Biff, Chip and Kipper",
	"Rosie and Jim",
	"Holly and the ivy",
	"Matthew, Mark, Luke and John",
	"Ruby Wedding",
	"Amber alert",
	"Amber warning",
	"Poppy appeal",
	"Poppy Day",
	"April Fools",
	"Olive oil",
	"Grace before",
	"saying Grace",
	"Autumn Watch",
	"Big Ben",
	"Union Jack",
];

/** Characters whose names no child bears alone, folded: whoever stands in a row with one is a character. */
export const characters: ReadonlySet<string> = new Set(
	`aladdin aslan augustus balthazar banquo bilbo bottom caliban capulet capulets cinderella cruella
	dumbledore eeyore fagin gandalf gaston gollum goldilocks gretel grinch gromit gruffalo gulliver hamlet
	hansel hermione hogwarts horrid humpty iago jasmin jiminy kanga kipper lysander macbeth macduff mercutio
	montague montagues mowgli kristoff maleficent moana mufasa nala narnia oberon olaf oompa paddington peppa piglet pinocchio pooh
	prospero puck pumbaa quasimodo quixote rapunzel rumpelstiltskin scrooge shrek simba smaug smee
	snape stickman tarzan tigger tinkerbell titania tweedledum tybalt ursula veruca voldemort wonka wormtail
	zeus`.split(/\s+/),
);
