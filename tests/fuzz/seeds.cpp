#include "inputs.hpp"

namespace gainsay::fuzz {

const std::vector<std::string>& seeds() {
  static const std::vector<std::string> all = {
      "The lighthouse at Gull Point was lit on 3 May 1911 and went dark between 1940 and 1945.",
      "On Tuesday, April 4, 2017, at about 9:30 p.m., Captain Ines Vollmer, 42, saw at least 17 boats leave.",
      "Between the late 1980s and early 1992 some 1.5 million people moved, up from 900,000 a decade earlier.",
      "Judge Henry O'Dell Jr. fined the mill $1.2bn, or 3.5 percent of its sales, in the third quarter of 2009.",
      "Two to three dozen of the 31,000 birds died last night, and twice as many the week before last.",
      "It opened from May 3-6, closed on the 7th, and since then nobody has seen Mrs. van der Aa.",
      "Nine days after Easter 2016 the ferry, which is 210 feet long, sank in 30-40 fathoms of water.",
      "Every Friday until the end of March a man of nearly ninety walked six and a half miles (10.5 km).",
      "\"We will be back by 2045 GMT on Sunday,\" said Dr. J. M. Castellane, aged 38, two years ago.",
      "On 03/04/2019 or 2019-04-03, at 14:05, the price fell from EUR 12.50 to 9,75 euros.",
      "In the 19th century, in 44 BC and in the year 800, rulers were crowned; the '90s saw none.",
      "More than half a million of them, one in five, live on less than two dollars a day.",
      "Early next week, probably late Monday or early Tuesday, the mayor, Anna-Lena Qvist, will resign.",
      "The race took 2 h 13 min 8.2 s, that is 0.6 seconds less than in the winter of 2003-04.",
      "Al-Hadidi and bin Saleh met Sir Roderick Pym III at noon on Christmas Eve, then again on the weekend.",
      "Not fewer than 12 and up to 20 per cent, i.e. 8 1/2 points, were lost within three business days.",
      "FY2021/22 ran from 1 July to 30 June; the second half was the worst since the first half of 1998-99.",
      "Nobody aged 16 to 24 was hurt on the 24th of the same month, nor on Thursday the 12th.",
      "the summer before last, a fortnight hence, the day after tomorrow, this very morning and the night of 5 June",
      "The fair on 22-23 June at 7 p.m. drew 3-4 thousand guests, or about 9-10 in the hour from half past six.",
      "Temperatures of -40 degrees, 100,000,000,000 stars, a 0.000001 chance and version 2.10.3 on line 5.",
  };
  return all;
}

const std::vector<std::string>& atoms() {
  static const std::vector<std::string> all = {
      "January", "may", "March", "Sept.", "Sunday", "Sat", "spring", "weekend", "quarter", "half", "decade",
      "century", "today", "yesterday", "now", "tonight", "noon", "midnight", "a.m.", "pm", "o'clock", "GMT", "EST",
      "+02:00", "Z", "last", "next", "this", "that", "the", "a", "an", "of", "in", "on", "at", "by", "to", "and",
      "or", "from", "between", "since", "until", "before", "after", "ago", "later", "earlier", "early", "mid", "mid-",
      "late", "end of", "about", "nearly", "at least", "up to", "more than", "not", "no", "every", "each", "first",
      "second", "thirty-first", "one", "twenty", "hundred", "thousand", "million", "dozens", "several", "half a",
      "and a half", "percent", "points", "%", "$", "\u20ac", "\u00a3", "USD", "dollars", "km", "miles", "kg", "tons",
      "years old", "-year-old", "aged", "1/2", "\u00bd", "\u00b2", "1,000", "1,00", "0", "00", "007", "12", "31",
      "32", "99", "1999", "2024", "9999", "10000", "0.5", ".5", "5.", "3-4", "3\u20134", "10-11-12", "1999-2000",
      "1999-00", "'99", "1990s", "90s", "BC", "AD", "12:30", "24:00", "25:61", "2020-02-30", "2020-W53",
      "29 February", "Mr.", "Mrs.", "Dr.", "Jr.", "III", "de", "van", "al-", "O'", "McKay", "J.", "Lee",
      "\u00c9lodie", "\u0130nci", "\u1e9e", "\ufb01", "e\u0301", "\u00ad", "\u200b", "\u00a0", "\u2009", "\u202e",
      "\u2014", "\u2013", "\u2019", "\u201c", "\u201d", "\u3000", "\uff11\uff12", "\u0661\u0662", "\U0001F4C5",
      "\U0001D7D9", "-", "--", "/", ":", ";", ",", ".", "...", "!", "?", "(", ")", "[", "]", "\"", "'", "&", "#", "@",
      "\n", "\n\n", "\t", " ",
  };
  return all;
}

}  // namespace gainsay::fuzz
