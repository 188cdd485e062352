/** Where children will be, told by the way. */
export const telling: readonly string[] = [
	"Y2 are off to the farm tomorrow, coach leaves at 9!",
	"Currently stuck on the M5 with 45 sleepy Year 6s, should be at school for 5",
	"Just arrived at the hostel in Whitby, rooms sorted, dinner at 6",
	"We're at the Space Centre and the rockets are huge",
	"Wish us luck! Netball at Highfield Academy after school today",
	"Year 1 will walk to the library every Tuesday morning this half term",
];

/** Near to them, and harmless. */
export const silent: readonly string[] = [
	"Year 1 wrote a list of words with 'ur' in: burn, turn, hurt, curl and surf",
	"A hard-fought 2-2 draw v St Anne's. 4 goals and a lot of mud!",
	"XX on a Roman clock would be... wait, there's no XX! Year 4 know why",
	"Year 2 4-square champions crowned at lunchtime",
	"Our U11s and U9s both made the final. What a season!",
	"Lots of l, m, n, o, p going on in Nursery's letter hunt",
	"The DJ played 'Gangnam Style' and even Mr Pryce danced",
	"J.K. Rowling or J.R.R. Tolkien? Class 6 debated it",
	"O2, CO2 and H2O: today's science in three formulas",
	"Dr Who visited, well a Dr who knows a lot about bones",
	"We closed our topic on rivers with a model of the Severn",
	"The gates opened and the whole village came: what a fair! £812 raised",
	"Pupils wrote persuasive letters asking the head to bring back pudding on Mondays",
	"Year 6 led an assembly on why we must look after the oceans",
	"We can't wait to see what Year 2 write next",
	"Chicks are due to hatch on Wednesday! Owls class have named the incubator Sunny",
	"Reports on volcanoes, written by Year 3, are now up in the corridor",
	"What a day we had at the farm! Year 2 fed lambs",
	"Year 5 imagined they were at the top of Snowdon and wrote postcards home",
	"The aquarium came to us! Live crabs in the hall today",
	"Year 3 wrote about their worst nightmare and it was gloriously spooky",
	"Villains we love to hate: Year 5's horrid, lazy, useless giants",
	"We lost 4-1 to a very good Hilltop side and shook every hand",
	"Disappointing weather, brilliant sports day",
	"Gorgeous canals, cocks and locks on our walk along the Kennet and Avon",
	"Pete the donkey, the daft ass, ate Dick Whittington's hat in our panto",
];
