// Inside rules/: a template whose names are resolved becomes a pattern.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "rules/inflection.hpp"
#include "rules/seams.hpp"
#include "rules/template.hpp"

namespace gainsay {

// What names stand for. Both note their own errors and then give nothing.
struct TemplateNames {
  std::function<const Branches*(const ListName& list, const Place& place)> list;
  std::function<std::optional<std::uint32_t>(const SlotName& slot, const Place& place)> slot;
};

// The ways through the template, with unwritten commas in their places; nothing where something was noted.
std::optional<Branches> compile_template(const Template& tree, const TemplateNames& names,
                                         const Inflection& inflection, Diagnostics& problems);

// Asks for all that a template names which cannot be parsed, so that unknown names are noted beside what else is wrong.
void ask_for_names(const LocatedText& written, const TemplateNames& names);

}  // namespace gainsay
