// A program of the build: writes the files of rules/ as C++ source, each with its text and its parsed YAML, so that the
// program that ships them has nothing to parse.
//
//   embed ROOT OUTPUT FILE…      FILE is relative to ROOT
#include <cstdio>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "support/byte_literal.hpp"
#include "support/yaml_tree.hpp"

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: embed ROOT OUTPUT FILE...\n");
    return 2;
  }
  std::string source =
      "#include \"support/embedded.hpp\"\n\nnamespace gainsay {\n\nconst std::vector<EmbeddedFile>& embedded_rules() {\n"
      "  static const std::vector<EmbeddedFile> files = {\n";
  for (int i = 3; i < argc; ++i) {
    const std::string name = argv[i];
    const std::string path = std::string(argv[1]) + "/" + name;
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto node = gainsay::parse_yaml(text, path);
    if (!node) {
      for (const gainsay::Diagnostic& problem : node.error()) std::fprintf(stderr, "%s\n", describe(problem).c_str());
      return 1;
    }
    source += fmt::format("{{\"{}\", {}, {}}},\n", name, gainsay::byte_literal(text), gainsay::byte_literal(gainsay::tree_bytes(*node)));
  }
  source += "  };\n  return files;\n}\n\n}  // namespace gainsay\n";
  std::ofstream output(argv[2], std::ios::binary);
  output << source;
  return output.flush() ? 0 : 1;
}
