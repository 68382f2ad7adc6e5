// Random texts against the promises of recognising: `fuzz_values 5000` tries that many, `fuzz_values 60s` as many as
// a minute allows; a second argument is the seed, from which everything follows. `fuzz_values --text FILE` tries one.
// Every broken promise is shown once, with the smallest text found that breaks it; a crash shows its text.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "promises.hpp"
#include "text/read_articles.hpp"
#include "values/recognise.hpp"
#include "values/timex.hpp"

// Asked by the sanitizers, where the program is built with them: a finding has to reach on_crash().
extern "C" const char* __asan_default_options() { return "abort_on_error=1"; }
extern "C" const char* __ubsan_default_options() { return "abort_on_error=1:print_stacktrace=1"; }

namespace gainsay::fuzz {
namespace {

using Clock = std::chrono::steady_clock;

std::string tried;  // by what a crash is known

void on_crash(int signal) {
  const std::string_view head = "\n--- crashed at this text ---\n", foot = "\n--- end of the text ---\n";
  for (const std::string_view part : {head, std::string_view(tried), foot}) {
    if (write(STDERR_FILENO, part.data(), part.size()) < 0) break;
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void watch_for_crashes() {
  for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL}) std::signal(signal, on_crash);
}

// The smallest text that still breaks the promise, by cutting out ever shorter pieces.
std::string smallest(std::string text, const std::string& promise) {
  for (std::size_t length = text.size() / 2; length > 0; length /= 2) {
    for (std::size_t at = 0; at + length <= text.size();) {
      std::string without = text;
      without.erase(at, length);
      tried = without;
      const auto broken = broken_promise(without);
      if (broken && broken->promise == promise) {
        text = std::move(without);
      } else {
        at += std::max<std::size_t>(length / 2, 1);
      }
    }
  }
  return text;
}

double seconds_for(const std::string& expression, std::size_t copies) {
  std::string text;
  for (std::size_t i = 0; i < copies; ++i) text += expression + " ";
  tried = text;
  const auto article = article_from(text, "story.txt");
  const TokenisedArticle tokenised = tokenise(*article);
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, parse_timestamp("2021-03-31")};
  const auto begin = Clock::now();
  const std::size_t found =
      recognise(article->text, tokenised, context).size() + recognise_timex(tokenised, context).size();
  const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  return found > copies * 1000 ? 0 : seconds;  // the finding must not be optimised away
}

// Of a long sentence that says one thing again and again. Only shown: a busy machine is no defect.
void print_growth(std::size_t copies) {
  fmt::print("time of {} copies relative to {} (8 is linear)\n", 8 * copies, copies);
  for (const char* expression :
       {"3 May 1911", "from 3 to", "between 1990 and", "one hundred and", "5,000", "the", "twenty", "Anna Moreau", "J.",
        "at least 3 or", "last week of", "9:30 p.m.", "\"", "-", "May", "("}) {
    const double few = seconds_for(expression, copies), many = seconds_for(expression, 8 * copies);
    fmt::print("  {:<20} {:>6.1f}   {:>8.2f} ms\n", expression, few > 0 ? many / few : 0, 1000 * many);
  }
}

// Defects that wait for their fix: shown like any other, they do not fail the run. An entry goes with its defect.
const std::set<std::string> kKnown = {};

// Each broken promise once.
class Findings {
 public:
  void by_text(const std::string& text) {
    const auto broken = broken_promise(text);
    if (!broken || !is_new(broken->promise)) return;
    const std::string least = smallest(text, broken->promise);
    show(broken->promise, broken_promise(least)->detail);
    fmt::print("--- {} bytes ---\n{}\n--- end ---\n", least.size(), least);
    std::fflush(stdout);
  }

  void by_tampering(const std::string& text, Random& random) {
    const auto broken = broken_by_tampering(text, random);
    if (!broken || !is_new(broken->promise + ", tampered with")) return;
    show(broken->promise + ", tampered with", broken->detail);
  }

  std::size_t unknown() const {
    return static_cast<std::size_t>(std::count_if(promises_.begin(), promises_.end(),
                                                  [](const std::string& each) { return !kKnown.contains(each); }));
  }

 private:
  bool is_new(const std::string& promise) { return promises_.insert(promise).second; }

  static void show(const std::string& promise, const std::string& detail) {
    fmt::print("{}: {}: {}\n", kKnown.contains(promise) ? "known" : "broken", promise, detail);
    std::fflush(stdout);
  }

  std::set<std::string> promises_;
};

std::size_t fuzz(std::size_t iterations, double seconds, std::uint64_t seed) {
  Random random(seed);
  Findings findings;
  const auto begin = Clock::now();
  std::size_t done = 0;
  for (; done < iterations; ++done) {
    if (seconds > 0 && std::chrono::duration<double>(Clock::now() - begin).count() > seconds) break;
    tried = random_text(random);
    const std::string text = tried;
    findings.by_text(text);
    tried = text;
    findings.by_tampering(text, random);
  }
  fmt::print("{} texts, seed {}: {} promises newly broken\n", done, seed, findings.unknown());
  return findings.unknown();
}

}  // namespace
}  // namespace gainsay::fuzz

int main(int argc, char** argv) {
  using namespace gainsay::fuzz;
  watch_for_crashes();
  const std::string length = argc > 1 ? argv[1] : "2000";
  if (length == "--text" && argc > 2) {
    std::ifstream file(argv[2], std::ios::binary);
    tried = {std::istreambuf_iterator<char>(file), {}};
    const std::string text = tried;
    const auto broken = broken_promise(text);
    fmt::print("{}\n", broken ? broken->promise + ": " + broken->detail : "every promise holds");
    return broken ? 1 : 0;
  }
  char* end = nullptr;
  const std::size_t number = std::strtoull(length.c_str(), &end, 10);
  const std::string unit = end;
  if (number == 0 || (!unit.empty() && unit != "s")) {
    fmt::print(stderr, "usage: fuzz_values [ITERATIONS | SECONDSs] [SEED], or --text FILE\n");
    return 2;
  }
  const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  const bool timed = unit == "s";
  const std::size_t broken = fuzz(timed ? ~std::size_t{0} : number, timed ? static_cast<double>(number) : 0, seed);
  print_growth(timed ? 500 : 20);
  return broken == 0 ? 0 : 1;
}
