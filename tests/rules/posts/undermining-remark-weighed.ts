/** Put-downs that no phrase gives away: their signs add up. */
export const weighed: readonly string[] = [
	"Three weeks and still no reply from the council",
	"Zero parents at the reading evening. Zero.",
	// Whom a sentence names, with one way of putting down.
	"Nobody in this building reads the calendar",
	"Our caterers think a fish finger is a vegetable",
	"No wonder we can't recruit with a head like that",
	"Year 2 mums moaning about nits like it's the plague",
	"Our Chair of Governors wouldn't recognise a classroom if he fell into one.",
	// Two ways of it, and nobody by name.
	"Our Year 11s: no pen, no bag, no clue.",
	"Dread to think what goes on in some of these homes",
	"Nobody wants to work here and I can't say I blame them",
	"Class 6 left the hall looking like a bomb site, as per.",
	// What one sentence says of whom another names.
	"School trip survived. Never again with these children.",
	"Oh look, another initiative. I'll file it with the last nine.",
	"Our head has a vision. None of us can see it, but she has one.",
	"Another parents' evening, another row of empty chairs. Four families out of thirty. Says it all really.",
	// Praise turned round, questions, wishes, orders, blame.
	"Love how the governors found time for a photo but not for the staffroom sink",
	"Big thanks to management for the one day's notice. So thoughtful, as ever.",
	"Is it too much to ask that the head replies to one email a week?",
	"Does anyone in the local authority ever answer an email?",
	"If parents spent half as much time reading with their kids as they do moaning on Facebook...",
	"Wish our parents were as quick to pay for trips as they are to complain about them",
	"Parents: if you let him play till midnight don't blame us when he's asleep by ten",
	"The gap between what we were promised by the council and what we got is a joke",
	"The trust spent more on its logo than on our books, as usual",
	// A school may ask for hashtags, whatever the tone.
	"Nobody in this building reads the calendar. #Chiswick #W4",
	// One way of each kind weighs enough beside whom it is about.
	"Honestly 4B, you'd test the patience of a saint",
	"I don't get paid enough to put up with 10D.",
	"Year 6 think they rule the place. Roll on July",
	"You can always tell which kids get no attention at home.",
	"Our caretaker does as little as he can get away with",
	"Mums on the school WhatsApp need a hobby",
	"Don't even bother ringing the office, nobody picks up",
	"The only thing our council is good at is closing things",
	"Whatever they pay the chief executive it's too much",
	"Most of this class would be lost without a telly to raise them",
	"Never known a cohort so lazy in twenty years of teaching.",
	"It takes this school three weeks to fix a light bulb",
];

/** The same words and turns, of which nothing adds up. */
export const unweighed: readonly string[] = [
	"Lovely to see so many grandparents at our harvest supper",
	"Great turnout for the parents' breakfast, so lovely to see grandparents there too",
	"I've been a school secretary for 22 years and I still love the first snow",
	"Nothing but praise from the coach driver after our visit. Super manners, Year 2.",
	"An alpaca came to school. I may never be this happy again",
	"Zero holds a place in our school of numbers, as Year 3 found out",
	// Whoever is glad exclaims.
	"Surprise, surprise, our caretaker can sing! What a voice.",
	"So proud of Year 6 for finally reaching the top of Kinder Scout. It only took seven hours!",
	"Some of our parents came in to talk about their jobs. A nurse, a baker and a bomb disposal expert!",
	// The opposite is said.
	"Never boring, never quiet, never the same: that's our nursery.",
	"I've never had livelier conversations about Macbeth than with Set 4 this morning.",
	// One word is one sign.
	"No one told us science could be this messy",
	"Money well spent: our library corner is full every lunchtime.",
	"Mr Green still can't beat 3B at chess",
	"A hard loss for the under-12s tonight. They never gave up and we are proud of them.",
	// Of "them", and of a school, much is told without scorn.
	"My class can name fifty birds and draw most of them",
	"My class have taught me more than I taught them this year",
	"Parents' evening tonight. Can't wait to tell you how brilliant they are",
	// The day's work alone says nothing.
	"Tonight's meeting for parents is at 6pm, not 5pm. Apologies",
	"Training with the local authority this afternoon. Very long tables and a good lunch.",
	"The kettle in the staffroom has tripped the fuse. Again. No names, Mr Price.",
	// Hints at nobody.
	"Some people collect stamps. Mr Dunn collects traffic cones.",
	"Some families have already signed up for the fun run. Have you?",
	"Congratulations to our School Council on a successful year. All their ideas, all made to happen.",
	// What children find out and say.
	"Napoleon's generals ignored his orders at Leipzig, and Year 8 know why.",
	"Whoever invented chocolate clearly loved children, says 2B.",
	"The suffragettes were tired of being ignored. Year 9 wrote their banners.",
	// Told, thanked for, asked to, played: nobody is put down.
	"It took 3B six weeks to grow this one tomato and they shared it 31 ways",
	"Thank you to every parent who came to our forum on Tuesday",
	"Most parents know this song: join in at the fair.",
	"Exhausted but happy after three days of camp with Y6",
	"Nobody in this building can stop humming the songs from the show.",
	"What is the point of a dunce's cap? We found out how cruel Victorian schools could be.",
	"I am useless at spinning plates. Year 2 are not.",
	"Our staff lost to Year 6 at rounders. Again. We are hopeless and we don't mind.",
	"Nice to see the head in goal at lunchtime, he let in nine",
	"Mrs Hartwell has no idea that we are planning a surprise. Shh!",
	"The only complaint about today's pudding was that it ended.",
];
