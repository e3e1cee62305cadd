package passerelle.visit;

import passerelle.text.SavedText;

record MeetingNotes(MeetingId meeting, SavedText notes) {}
