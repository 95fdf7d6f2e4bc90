import CVTerm

extension TerminalProgram {
  /// Types text, one key a scalar.
  package func type(_ text: String) {
    pump()
    for scalar in text.unicodeScalars {
      emulator_type(emulator, scalar.value, 0)
      sendEmulated()
    }
  }

  package func press(_ key: PressedKey) {
    pump()
    if case .control(let letter) = key, let scalar = letter.unicodeScalars.first {
      emulator_type(emulator, scalar.value, emulator_control)
    } else if let (key, function, modifiers) = key.emulated {
      emulator_press(emulator, key, function, modifiers)
    }
    sendEmulated()
  }

  /// Focus comes or goes; the program hears of it only if it asked to.
  package func focus(in isIn: Bool) {
    pump()
    emulator_focus(emulator, isIn)
    sendEmulated()
  }

  /// Pastes text, in brackets if the program asked for them.
  package func paste(_ text: String) {
    pump()
    emulator_paste_mark(emulator, true)
    sendEmulated()
    send(text)
    emulator_paste_mark(emulator, false)
    sendEmulated()
  }

  /// Sends bytes as they are, for what no key sends.
  package func send(_ text: String) { write(Array(text.utf8)[...]) }
}
