// A program of the build: compiles the shipped packs and writes them as C++ source, so that a run need not.
//
//   compile_packs OUTPUT
#include <cstdio>
#include <fstream>

#include "rules/compiled_form.hpp"
#include "support/byte_literal.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: compile_packs OUTPUT\n");
    return 2;
  }
  const auto loaded = gainsay::load_shipped_rules(gainsay::Lexicon::english(), gainsay::PackWarnings::passed_over);
  if (!loaded) {
    for (const gainsay::Diagnostic& problem : loaded.error()) std::fprintf(stderr, "%s\n", describe(problem).c_str());
    return 1;
  }
  std::ofstream output(argv[1], std::ios::binary);
  output << "#include \"cli/compiled_packs.hpp\"\n\nnamespace gainsay {\n\n"
         << "std::string_view compiled_shipped_packs() {\n  return "
         << gainsay::byte_literal(gainsay::compiled_form(*loaded)) << ";\n}\n\n}  // namespace gainsay\n";
  return output.flush() ? 0 : 1;
}
