# Writes the YAML files under ROOT as string literals: path relative to ROOT -> bytes.
# Each literal is written in short pieces, which the compiler joins: no line grows with the file.
file(GLOB_RECURSE FILES RELATIVE ${ROOT} ${ROOT}/*.yaml)
list(SORT FILES)
set(OUT "#include \"support/embedded.hpp\"\n\nnamespace gainsay {\n\n")
string(APPEND OUT "const std::vector<EmbeddedFile>& embedded_rules() {\n")
string(APPEND OUT "  static const std::vector<EmbeddedFile> files = {\n")
foreach(FILE IN LISTS FILES)
  file(READ ${ROOT}/${FILE} TEXT HEX)
  string(LENGTH "${TEXT}" LENGTH)
  math(EXPR BYTES "${LENGTH} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" TEXT "${TEXT}")
  # Break the literal often: adjacent literals are joined, and no \x escape can run into a digit.
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?)" "\"\\1\"\n" TEXT "${TEXT}")
  string(APPEND OUT "      {\"${FILE}\", std::string_view(\n${TEXT}, ${BYTES})},\n")
endforeach()
string(APPEND OUT "  };\n  return files;\n}\n\n}  // namespace gainsay\n")
file(WRITE ${OUTPUT} "${OUT}")
