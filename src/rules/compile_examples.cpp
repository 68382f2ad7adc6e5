// `examples`: checked for what they ask; whether they hold is for `rules test`.
#include "rules/compile_fact.hpp"

namespace gainsay {

namespace {

constexpr std::string_view kNone = "none";

std::string text_of(const std::optional<LocatedText>& text) { return text ? text->text : std::string(); }

void check_date(const std::optional<LocatedText>& date, CompileContext& context) {
  if (date) compile_date(*date, context);
}

// `answer: none` of a fact with several answers means that none of them is given.
void add_no_answers(Example& example, const FactDefinition& definition) {
  for (const SlotDefinition& slot : definition.slots)
    if (slot.role == SlotDefinition::Role::answer) example.answers[slot.name] = kNone;
}

// What an example with a reason why it does not work yet expects may be of what does not work.
void check_answer(const ExampleFragment& written, const LocatedText& value, std::uint32_t slot,
                  const FactDefinition& definition, CompileContext& context) {
  if (!written.todo && value.text != kNone) (void)compile_value(definition.slots[slot].type, value, context);
}

void add_answers(const ExampleFragment& written, Example& example, const FactDefinition& definition,
                 CompileContext& context) {
  for (const auto& [slot, value] : written.answers) {
    if (const auto index = find_slot(definition, slot.text)) {
      check_answer(written, value, *index, definition, context);
      example.answers[slot.text] = value.text;
    } else if (slot.text == "answer" && value.text == kNone) {
      add_no_answers(example, definition);
    } else {
      std::vector<std::string> known = {"text", "published", "before", "articles", "verdict", "todo"};
      for (std::string& name : slot_names(definition)) known.push_back(std::move(name));
      add_error(context.errors, slot.place, "unknown key " + in_quotes(slot.text) + " of an example",
                suggestion(slot.text, known));
    }
  }
}

void add_articles(const ExampleFragment& written, Example& example, CompileContext& context) {
  for (const ExampleArticleFragment& article : written.articles) {
    check_date(article.published, context);
    example.articles.push_back({text_of(article.published), text_of(article.source), text_of(article.text)});
  }
}

void check_shape(const ExampleFragment& written, Diagnostics& errors) {
  if (written.text && !written.articles.empty())
    add_error(errors, written.place, "an example has a text or articles, not both");
  else if (!written.text && written.articles.empty())
    add_error(errors, written.place, "an example needs a text, or articles");
  else if (written.text && written.answers.empty())
    add_error(errors, written.place, "an example with a text needs an answer",
              "write answer: none if it must not match");
  else if (written.text && written.verdict)
    add_error(errors, written.verdict->place, "a verdict needs articles");
  else if (!written.articles.empty() && !written.verdict)
    add_error(errors, written.place, "an example with articles needs a verdict", "for example verdict: conflict");
  else if (!written.articles.empty() && !written.answers.empty())
    add_error(errors, written.answers.front().first.place, "an example with articles has a verdict, and no answers");
}

}  // namespace

void compile_examples(const FactFragment& written, Fact& fact, CompileContext& context) {
  for (const ExampleFragment& fragment : written.examples) {
    check_shape(fragment, context.errors);
    check_date(fragment.published, context);
    if (fragment.verdict) check_verdict_name(*fragment.verdict, context.errors);
    Example example;
    example.place = fragment.place;
    example.text = text_of(fragment.text);
    example.published = text_of(fragment.published);
    example.before = text_of(fragment.before);
    example.verdict = text_of(fragment.verdict);
    example.todo = text_of(fragment.todo);
    add_answers(fragment, example, fact.definition, context);
    add_articles(fragment, example, context);
    fact.examples.push_back(std::move(example));
  }
}

}  // namespace gainsay
