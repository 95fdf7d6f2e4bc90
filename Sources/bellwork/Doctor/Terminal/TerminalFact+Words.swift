import Screen
import Terminal

extension TerminalFact {
  var finding: DoctorFinding {
    switch self {
    case .unusable(let error): unusable(error)
    case .inBackground:
      terminal(
        "type", .note, "not asked: bellwork runs in the background",
        advice: "Run it in the foreground, without & at the end.")
    case .silent:
      terminal(
        "answers", .note, "none: the terminal did not answer within half a second",
        advice: "Over a slow line, try again; else nothing can be done, and bellwork works.")
    case .type(let term): terminal("type", .ok, term)
    case .size(let size): self.size(size)
    case .noSize:
      terminal(
        "size", .note, "not known: the terminal does not tell",
        advice: "Run: stty rows 24 cols 80, with the numbers of your window.")
    case .charset(let charset, let variable, let value):
      self.charset(charset, variable: variable, value: value)
    case .colors(let count): colors(count)
    case .colorsRefused(let variable): terminal("colours", .ok, "off, as \(variable) asks for")
    case .focus(let reports): reports.finding
    case .pasteBrackets(let isKnown):
      terminal(
        "pasting", isKnown == false ? .note : .ok,
        words(isKnown, yes: "kept apart from typing", no: "a pasted line break counts as Enter"))
    case .wholeFrames(let isKnown):
      terminal(
        "drawing", .ok,
        words(isKnown, yes: "whole screens at once", no: "a screen may show in parts"))
    case .widthsAgree: terminal("widths", .ok, "letters and emoji as wide as bellwork counts")
    case .widthsNotTold:
      terminal("widths", .note, "not known: the terminal does not tell where its cursor is")
    case .widthsDiffer(let differences): widths(differences)
    case .escapeTime(let milliseconds): escapeTime(milliseconds)
    }
  }

  private func terminal(
    _ name: String, _ level: DoctorFinding.Level, _ found: String, advice: String? = nil
  ) -> DoctorFinding {
    DoctorFinding(.terminal, name, level, found, advice: advice)
  }

  /// Without a terminal there is nothing wrong with it; a type that is chosen may be meant so.
  private func unusable(_ error: TerminalError) -> DoctorFinding {
    switch error {
    case .noTerminal:
      terminal(
        "type", .note, "not asked: there is no terminal here",
        advice: "Run it in the window in which the quizzes are taken.")
    case .dumbTerminal(""):
      terminal(
        "type", .problem(.unavailable), "not asked: TERM is not set",
        advice: "Run: export TERM=xterm-256color, or the type that your terminal names.")
    case .dumbTerminal(let term):
      terminal(
        "type", .note, "not asked: \"\(term)\" cannot place the cursor, so no full screen",
        advice: "If the window can do more, run: export TERM=xterm-256color")
    case .unknownTerminal(let term):
      terminal(
        "type", .problem(.unavailable), "not asked: \"\(term)\" is unknown on this computer",
        advice: "Install its entry (package ncurses-term), or run: export TERM=xterm-256color")
    }
  }

  private func size(_ size: Size) -> DoctorFinding {
    let found = "\(size.columns)x\(size.rows)"
    if size.columns >= 80, size.rows >= 24 { return terminal("size", .ok, found) }
    if size.columns >= 40, size.rows >= 12 {
      return terminal(
        "size", .note, "\(found): screens are compact",
        advice: "With 80x24 or more there is room for passages and blank lines.")
    }
    return terminal(
      "size", .problem(.unavailable), "\(found) is too small",
      advice: "Make the window larger, or its letters smaller: 40x12 at least, best 80x24.")
  }

  private func charset(
    _ charset: TerminalSurvey.Charset, variable: String, value: String
  ) -> DoctorFinding {
    let export = "Run: export \(variable)=C.UTF-8"
    return switch charset {
    case .utf8: terminal("letters", .ok, "UTF-8")
    case .unchosen:
      terminal(
        "letters", .note,
        value.isEmpty
          ? "no locale is set; UTF-8 is assumed" : "\(variable)=\(value); UTF-8 is assumed",
        advice: export)
    case .missing:
      terminal(
        "letters", .note,
        "the locale of \(variable)=\(value) is not installed; UTF-8 is assumed",
        advice: "\(export), or install that locale.")
    case .other:
      terminal(
        "letters", .note, "not UTF-8 (\(variable)=\(value)): borders and signs are plain",
        advice: "\(export), if the terminal shows UTF-8.")
    }
  }

  private func colors(_ count: Int) -> DoctorFinding {
    if count >= 8 { return terminal("colours", .ok, count == 8 ? "8" : "\(count), 8 in use") }
    return terminal(
      "colours", .note, "none with this TERM; signs and words say the same",
      advice: "If the window has colours, run: export TERM=xterm-256color")
  }

  private func words(_ isKnown: Bool?, yes: String, no: String) -> String {
    switch isKnown {
    case true: yes
    case false: no
    case nil: "not told; \(yes) where it can"
    }
  }

  private func widths(_ differences: [WidthDifference]) -> DoctorFinding {
    let list = differences.map { "\($0.name) \($0.found) instead of \($0.expected)" }
    return terminal(
      "widths", .note, "cells differ: " + list.joined(separator: ", "),
      advice: "Borders may shift where a text has these. In the terminal's settings, "
        + "set ambiguous characters to narrow; else nothing can be done.")
  }

  private func escapeTime(_ milliseconds: Int) -> DoctorFinding {
    let found = "waits \(milliseconds) ms after Esc"
    if milliseconds <= 100 { return terminal("tmux", .ok, found) }
    return terminal(
      "tmux", .note, "\(found), so Esc comes late", advice: "Run: tmux set -sg escape-time 25")
  }
}
