/** Children on the way or at a place now. */
export const stops: readonly string[] = [
	"Our School Council are at Westminster! Waiting in line for security now",
	"Pit stop at Strensham services and then on to Alton Towers with Year 6",
	"The eco committee is at the recycling centre in Leeds this morning",
	"Quick comfort break at Watford Gap with 42 very bouncy Year 5s, then it's on to York",
	"Just pulled in at Tebay services with Year 6, next it's on to Keswick",
	"Year 4 are standing outside the Tower of London right now",
	"We are in the queue for the London Eye with Class 5",
];

/** Toys, sums and role play. */
export const noStops: readonly string[] = [
	"Our toy train set off from Platform 9 at noon and reached the carpet at five past",
	"Boats, planes and trains in Nursery today. The role play airport has a strict security officer.",
	"If a toy bus leaves at ten and arrives at noon, how long does it take? Year 3 can tell you.",
	"Trains in Reception today! The small world station is very busy.",
	"We went to the moon today in a rocket. The rocket was made of boxes.",
	"Then on to Fractions, said Mr Bell, and the class groaned",
	"School council met today to talk about the new bins",
	"We stopped at Chapter 4 because nobody could bear the suspense",
	"Quick stop at Maths before lunch, then it's on to Art",
	"And on to Victorians after half term",
	"Wooden boats raced down the gutter, next stop the drain",
];
