"""
Settings for Orca in tests. It writes one line of JSON to the file SPOKEN for each thing that it says and for each
command that it has finished, and one each time it has nothing left to do.
"""

import json
import os

from gi.repository import GLib

from orca import settings

# No voice: tests read what would be spoken.
settings.speechServerFactory = "none"
settings.speechFactoryModules = []
settings.enableKeyEcho = False
# Tests read page after page themselves.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

out = open(os.environ["SPOKEN"], "a", buffering=1, encoding="utf-8")


def note(kind, text=""):
    out.write(json.dumps({"kind": kind, "text": text}, ensure_ascii=False) + "\n")


def listen():
    """Runs when everything has been imported: these modules import the settings themselves."""
    from orca import event_manager, input_event, speech

    speech._speak = lambda text, acss, interrupt: note("speech", text)
    speech.speakCharacter = lambda character, acss=None: note("speech", character)

    process = input_event.KeyboardEvent.process
    consume = input_event.KeyboardEvent._consume

    def process_and_note(self):
        result = process(self)
        if self.isPressedKey() and not result:
            note("key", self.event_string)
        return result

    def consume_and_note(self):
        try:
            return consume(self)
        finally:
            note("key", self.event_string)

    input_event.KeyboardEvent.process = process_and_note
    input_event.KeyboardEvent._consume = consume_and_note

    def rest():
        if event_manager.getManager()._eventQueue.empty():
            note("idle")
        return True

    # A low priority: it runs only while nothing else is due.
    GLib.timeout_add(50, rest, priority=GLib.PRIORITY_LOW)
    return False


GLib.idle_add(listen)
