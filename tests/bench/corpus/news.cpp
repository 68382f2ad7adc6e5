#include "news.hpp"

#include <algorithm>
#include <vector>

#include "formatted.hpp"

namespace gainsay::bench {
namespace {

using Names = std::vector<std::string_view>;
const Names kSources = {"Norland Wire",    "Harbour Press", "Daily Courier",  "Evening Ledger", "Coast Telegraph",
                        "Continental News", "Valley Herald", "Market Bulletin"};
const Names kGiven = {"Anna", "Boris", "Carlos", "Clara", "Daniel", "David", "Edith", "Fatima", "Greta", "Henry", "Ida",
                      "James", "John", "Jonas", "Karen", "Laura", "Maria", "Martin", "Michael", "Mohammed", "Olga",
                      "Paul", "Peter", "Robert", "Ruth", "Sarah", "Susan", "Thomas", "Wei", "William"};
const Names kKnownPlaces = {"London", "Paris", "France", "Germany", "China", "Japan", "Texas", "Moscow", "Brazil",
                            "New York", "Washington", "California", "India", "Canada", "Tokyo", "Berlin"};
const Names kOffices = {"Mr.", "Mrs.", "Dr.", "President", "Minister", "Judge", "Chairman", "Senator"};
const Names kFirms = {"Corp", "Inc", "Group", "Bank", "Industries", "University", "Ministry", "Association"};
const Names kWeekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
const Names kMonths = {"January", "February", "March",     "April",   "May",      "June",
                       "July",    "August",   "September", "October", "November", "December"};
const Names kAccented = {"café", "São", "Zürich", "naïve", "Müller", "cliché"};

// Equally likely stretches: a length is drawn evenly from one of them.
constexpr std::array<std::uint32_t, 17> kSentenceWords = {3,  6,  8,  10, 12, 14, 16, 18, 20,
                                                          22, 24, 27, 30, 33, 37, 43, 58};
constexpr std::array<std::uint32_t, 17> kArticleWords = {40,  90,  150, 200, 245, 290, 335, 380, 425,
                                                         480, 540, 610, 690, 790, 920, 1150, 2100};

std::uint32_t drawn(Random& random, const std::array<std::uint32_t, 17>& stretches) {
  const std::uint32_t stretch = random.below(16);
  return random.between(stretches[stretch], stretches[stretch + 1] - 1);
}

// Writes one article.
class Writer {
 public:
  Writer(const Vocabulary& vocabulary, Random& random, std::uint32_t number, std::uint32_t topic, std::uint64_t seed)
      : vocabulary_(vocabulary), random_(random), curly_(number % 2 == 0), wrapped_(number % 8 == 3) {
    Random of_topic(seed, Purpose::topic, topic);
    for (Rank& rank : topic_) rank = vocabulary.draw_between(of_topic, 250, 100'000);
    for (std::uint32_t i = 0; i < 4; ++i) {
      people_.push_back({random.any(kGiven), surname(random.below(random.below(2) == 0 ? 300 : 20'000))});
    }
    for (std::uint32_t i = 0; i < 3; ++i) places_.push_back(place());
    firm_ = Formatted{"{} {}", surname(random.below(20'000)), random.any(kFirms)};
  }

  void also_about(std::string_view word) { own_.push_back(word); }

  std::string title() {
    std::string title;
    const std::uint32_t words = random_.between(4, 9);
    for (std::uint32_t i = 0; i < words; ++i) {
      if (i > 0) title += ' ';
      std::string word(plain_word());
      if (wrapped_) std::transform(word.begin(), word.end(), word.begin(), upper);
      else if (i == 0) word.front() = upper(word.front());
      title += word;
    }
    return title;
  }

  // Sentences to be put in go into paragraphs of their own begin, spread over the article.
  std::string body(const std::vector<std::string>& to_put_in) {
    const std::uint32_t words = drawn(random_, kArticleWords);
    if (random_.below(10) < 6) dateline();
    std::size_t put_in = 0;
    while (words_ < words || put_in < to_put_in.size()) {
      const std::uint32_t sentences = random_.between(1, 3);
      for (std::uint32_t i = 0; i < sentences; ++i) sentence();
      if (put_in < to_put_in.size() && words_ * (to_put_in.size() + 1) >= words * (put_in + 1)) {
        begin_sentence();
        text_ += to_put_in[put_in++];
        text_ += '.';
      }
      text_ += "\n\n";
    }
    while (text_.back() == '\n') text_.pop_back();
    if (wrapped_) wrap();
    return std::move(text_);
  }

 private:
  struct Person {
    std::string_view given;
    std::string surname;
  };

  static char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

  std::string place() {
    if (random_.below(3) == 0) return std::string(random_.any(kKnownPlaces));
    return town(random_.below(random_.below(2) == 0 ? 100 : 5'000));
  }

  void dateline() {
    for (char c : places_.front()) text_ += upper(c);
    text_ += Formatted{", {} {} ({}) {} ", random_.any(kMonths), random_.between(1, 28), random_.any(kSources),
                         curly_ ? "—" : "--"};
  }

  void begin_sentence() {
    if (!text_.empty() && text_.back() != '\n' && text_.back() != ' ') text_ += ' ';
  }

  std::string_view plain_word() {
    const std::uint32_t chance = random_.below(100);
    if (chance < 12) return vocabulary_.word(random_.any(topic_));
    if (chance < 14 && !own_.empty()) return random_.any(own_);
    Rank rank = vocabulary_.draw(random_);
    if (rank == last_) rank = vocabulary_.draw(random_);
    return vocabulary_.word(last_ = rank);
  }

  void person() {
    const Person& who = random_.any(people_);
    switch (random_.below(4)) {
      case 0: text_ += Formatted{"{} {}", who.given, who.surname}; break;
      case 1: text_ += Formatted{"{} {}", random_.any(kOffices), who.surname}; break;
      default: text_ += who.surname;
    }
  }

  void amount() {
    switch (random_.below(8)) {
      case 0: text_ += Formatted{"${}.{} billion", random_.between(1, 90), random_.below(10)}; break;
      case 1: text_ += Formatted{"{} percent", random_.between(1, 99)}; break;
      case 2: text_ += Formatted{"{}.{} mln dlrs", random_.between(1, 90), random_.below(10)}; break;
      case 3: text_ += Formatted{"{},{:03} {}", random_.between(1, 300), random_.below(1000), plain_word()}; break;
      case 4: text_ += Formatted{"at least {} people", random_.between(2, 90)}; break;
      case 5: text_ += Formatted{"{} km", random_.between(2, 800)}; break;
      case 6: text_ += Formatted{"{}-year-old", random_.between(9, 90)}; break;
      default: text_ += Formatted{"{} {}", random_.between(2, 99), plain_word()};
    }
  }

  void date() {
    switch (random_.below(8)) {
      case 0: text_ += Formatted{"on {}", random_.any(kWeekdays)}; break;
      case 1: text_ += Formatted{"on {} {}", random_.any(kMonths), random_.between(1, 28)}; break;
      case 2: text_ += Formatted{"in {}", random_.between(1960, 2019)}; break;
      case 3: text_ += Formatted{"in {} {}", random_.any(kMonths), random_.between(1990, 2019)}; break;
      case 4: text_ += "last year"; break;
      case 5: text_ += "yesterday"; break;
      case 6: text_ += Formatted{"{} days ago", random_.between(2, 40)}; break;
      default: text_ += Formatted{"in {}", random_.any(kMonths)};
    }
  }

  // A few words that are not plain; says how many.
  std::uint32_t something(std::uint32_t chance) {
    if (chance < 34) return person(), 2;
    if (chance < 52) return text_ += Formatted{"{} {}", random_.below(2) == 0 ? "in" : "near", random_.any(places_)}, 2;
    if (chance < 64) return text_ += firm_, 2;
    if (chance < 104) return amount(), 2;
    if (chance < 120) return date(), 2;
    if (chance < 128) return text_ += random_.below(2) == 0 ? "U.S." : "EU", 1;
    if (chance < 138) return text_ += Formatted{"{}-{}", plain_word(), plain_word()}, 2;
    if (chance < 140) return text_ += Formatted{"({})", plain_word()}, 1;
    if (chance < 142) return text_ += random_.any(kAccented), 1;
    return text_ += Formatted{"{}{}s", plain_word(), curly_ ? "’" : "'"}, 1;
  }
  static constexpr std::uint32_t kSomething = 154;  // of a thousand words

  void words(std::uint32_t count) {
    const std::size_t begin = text_.size();
    for (std::uint32_t i = 0; i < count;) {
      if (i > 0) text_ += random_.below(1000) < 48 ? ", " : " ";
      const std::uint32_t chance = random_.below(1000);
      if (chance < kSomething) {
        i += something(chance);
      } else {
        text_ += plain_word();
        ++i;
      }
    }
    text_[begin] = upper(text_[begin]);
    words_ += count;
  }

  void said() {
    person();
    text_ += " said";
    if (random_.below(5) == 0) text_ += Formatted{" on {}", random_.any(kWeekdays)};
    words_ += 3;
  }

  void sentence() {
    begin_sentence();
    const std::uint32_t count = drawn(random_, kSentenceWords);
    switch (random_.below(12)) {
      case 0:
        text_ += curly_ ? "“" : "\"";
        words(count);
        text_ += curly_ ? ",” " : ",\" ";
        said();
        break;
      case 1:
        words(count);
        text_ += ", ";
        said();
        break;
      default: words(count);
    }
    text_ += random_.below(60) == 0 ? '?' : '.';
  }

  // Lines of some 64 letters, as wires send them.
  void wrap() {
    std::size_t line = 0;
    for (char& c : text_) {
      if (c == '\n') line = 0;
      else if (c == ' ' && line > 60) c = '\n', line = 0;
      else ++line;
    }
  }

  const Vocabulary& vocabulary_;
  Random& random_;
  bool curly_, wrapped_;
  std::array<Rank, 10> topic_{};
  std::vector<std::string_view> own_;
  std::vector<Person> people_;
  std::vector<std::string> places_;
  std::string firm_, text_;
  std::uint32_t words_ = 0;
  Rank last_ = 0;
};

std::string day(std::uint64_t number) {
  const auto days = static_cast<std::uint32_t>(number / 40);
  return Formatted{"{}-{:02}-{:02}", 2010 + days / 336 % 10, days / 28 % 12 + 1, days % 28 + 1};
}

}  // namespace

News::News(const Vocabulary& vocabulary, const NewsOptions& options)
    : vocabulary_(vocabulary), facts_(vocabulary, options.seed, options.commonness), options_(options) {}

NewsArticle News::article(std::uint64_t number) const {
  Random random(options_.seed, Purpose::article, number);
  std::vector<std::string> to_put_in;
  std::uint32_t topic = random.below(kTopics);
  const std::uint64_t answers = (number + 1) * options_.claims / 100 - number * options_.claims / 100;
  for (std::uint64_t i = 0; i < answers; ++i) {
    const Fact answered = facts_.fact(random.below(options_.facts));
    if (i == 0) topic = answered.number % kTopics;
    to_put_in.push_back(facts_.answering(answered, random));
    if (Facts::has_setting(answered)) to_put_in.push_back(Formatted{"So the {} went on", answered.setting});
  }
  const Fact own = facts_.fact(topic);
  if (random.below(2) == 0) to_put_in.push_back(facts_.missing(own, random));
  Writer writer(vocabulary_, random, static_cast<std::uint32_t>(number), topic, options_.seed);
  for (std::string_view word : {own.subject, own.ally, own.measure, own.counted, own.setting}) writer.also_about(word);
  NewsArticle article;
  article.id = Formatted{"n{:07}", number};
  article.source = random.any(kSources);
  article.published = day(number);
  article.title = writer.title();
  article.text = writer.body(to_put_in);
  return article;
}

}  // namespace gainsay::bench
