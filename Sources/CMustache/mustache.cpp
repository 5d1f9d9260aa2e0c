#include "CMustache.h"

#include <cstdlib>
#include <cstring>
#include <kainjow/mustache.hpp>
#include <map>
#include <string>
#include <vector>

// The C face of a C++ template engine: one call in, one text out, and no
// exception leaves this file.
//
// The engine parses, escapes and renders. Its own tree of data is not built:
// it asks a context for names, and the context reads the block that the header
// describes. A tree of as many strings and hash tables took longer to build
// and to destroy than the page to render.

namespace {

using Data = kainjow::mustache::data;

size_t number(const uint8_t *at) {
  return size_t(at[0]) | size_t(at[1]) << 8 | size_t(at[2]) << 16 | size_t(at[3]) << 24;
}

/// One entry of an object in a well-formed block.
struct Entry {
  uint8_t operation;
  size_t name_size;
  const uint8_t *name;
  const uint8_t *value;
  const uint8_t *end;

  explicit Entry(const uint8_t *at)
      : operation(at[0]), name_size(at[1]), name(at + 2), value(name + name_size), end(value) {
    switch (operation) {
      case 's': case 'o': end += 4 + number(value); break;
      case 'l': end += 8 + number(value + 4); break;
      default: break;
    }
  }

  bool is_named(const std::string &other) const {
    return name_size == other.size() && (name_size == 0 || name[0] == uint8_t(other[0]))
        && std::memcmp(name, other.data(), name_size) == 0;
  }
};

/// Whether `at..<end` is a sequence of entries as the header describes them.
bool are_entries(const uint8_t *at, const uint8_t *end, int depth);

/// Whether a length and so many bytes of entries stand at `at`, which is moved
/// behind them.
bool is_object(const uint8_t *&at, const uint8_t *end, int depth) {
  if (end - at < 4) return false;
  const size_t size = number(at);
  at += 4;
  if (size_t(end - at) < size || !are_entries(at, at + size, depth)) return false;
  at += size;
  return true;
}

bool are_entries(const uint8_t *at, const uint8_t *end, int depth) {
  if (depth > 16) return false;
  while (at != end) {
    if (end - at < 2 || end - at - 2 < at[1]) return false;
    const uint8_t operation = at[0];
    at += 2 + at[1];
    switch (operation) {
      case 't': break;
      case 's':
        if (end - at < 4 || size_t(end - at - 4) < number(at)) return false;
        at += 4 + number(at);
        break;
      case 'o':
        if (!is_object(at, end, depth + 1)) return false;
        break;
      case 'l': {
        if (end - at < 8 || size_t(end - at - 8) < number(at + 4)) return false;
        const size_t count = number(at);
        const uint8_t *const items = at + 8 + number(at + 4);
        at += 8;
        for (size_t item = 0; item < count; ++item) {
          if (!is_object(at, items, depth + 1)) return false;
        }
        if (at != items) return false;
        break;
      }
      default: return false;
    }
  }
  return true;
}

/// Looks names up from the innermost open section outwards, in a well-formed
/// block. Of a value the engine is given what it must know: the text of a
/// string, how many items a list has, and that there is something to show.
class Context final : public kainjow::mustache::basic_context<std::string> {
 public:
  Context(const uint8_t *data, size_t size) { open_.push_back({data, data + size, {}}); }

  const Data *get(const std::string &name) const override {
    for (auto object = open_.rbegin(); object != open_.rend(); ++object) {
      for (const uint8_t *at = object->start; at != object->end;) {
        const Entry entry(at);
        if (entry.is_named(name)) return value(entry);
        at = entry.end;
      }
    }
    return nullptr;
  }

  const Data *get_partial(const std::string &) const override { return nullptr; }

  /// Opens what was asked for last, or the item after the one closed last:
  /// the engine does either before it opens something.
  void push(const Data *) override {
    if (next_.count == 0) {
      open_.push_back({nullptr, nullptr, {}});
      return;
    }
    const uint8_t *const start = next_.at + 4;
    const uint8_t *const end = start + number(next_.at);
    open_.push_back({start, end, {end, next_.count - 1}});
  }

  void pop() override {
    next_ = open_.back().rest;
    open_.pop_back();
  }

 private:
  /// Objects that follow each other.
  struct Objects {
    const uint8_t *at = nullptr;
    size_t count = 0;
  };

  struct Open {
    const uint8_t *start;
    const uint8_t *end;
    /// The items after it, in a list.
    Objects rest;
  };

  const Data *value(const Entry &entry) const {
    next_ = {};
    switch (entry.operation) {
      case 's':
        // The setters of the engine make a new string; this one keeps its room.
        const_cast<std::string &>(text_.string_value())
            .assign(reinterpret_cast<const char *>(entry.value) + 4, number(entry.value));
        return &text_;
      case 'o':
        next_ = {entry.value, 1};
        return &object_;
      case 'l':
        next_ = {entry.value + 8, number(entry.value)};
        return list(next_.count);
      default: return &truth_;
    }
  }

  /// A list of so many items, which are there to be counted.
  const Data *list(size_t count) const {
    const auto known = lists_.find(count);
    if (known != lists_.end()) return &known->second;
    Data &made = lists_.emplace(count, Data(Data::type::list)).first->second;
    for (size_t item = 0; item < count; ++item) made.push_back(truth_);
    return &made;
  }

  std::vector<Open> open_;
  mutable Objects next_;
  Data truth_{true};
  Data object_{Data::type::object};
  mutable Data text_{Data::type::string};
  mutable std::map<size_t, Data> lists_;
};

/// Takes the page as the engine writes it.
struct Page {
  std::string text;
  Page &operator<<(const std::string &piece) {
    text += piece;
    return *this;
  }
};

/// Most texts have nothing to escape; the engine goes through them byte by
/// byte.
std::string escaped(const std::string &text) {
  for (const char each : text) {
    switch (each) {
      case '&': case '<': case '>': case '"': case '\'':
        return kainjow::mustache::html_escape(text);
      default: break;
    }
  }
  return text;
}

}  // namespace

char *cmustache_render(
    const uint8_t *page, size_t page_size, const uint8_t *data, size_t data_size, size_t *size) {
  try {
    if (!are_entries(data, data + data_size, 0)) return nullptr;
    kainjow::mustache::mustache engine(
        std::string(reinterpret_cast<const char *>(page), page_size));
    if (!engine.is_valid()) return nullptr;
    engine.set_custom_escape(escaped);
    Context context(data, data_size);
    Page result;
    result.text.reserve(page_size + 2 * data_size);
    engine.render(context, result);
    if (!engine.is_valid()) return nullptr;
    char *copy = static_cast<char *>(std::malloc(result.text.size() + 1));
    if (copy == nullptr) return nullptr;
    std::memcpy(copy, result.text.data(), result.text.size());
    copy[result.text.size()] = 0;
    *size = result.text.size();
    return copy;
  } catch (...) {
    return nullptr;
  }
}

void cmustache_free(char *text) { std::free(text); }
