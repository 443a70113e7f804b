-- CreateTable
CREATE TABLE "Minute" (
    "itemId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "savedById" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "Minute_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Minutes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "correction" TEXT NOT NULL DEFAULT '',
    "draftedById" TEXT NOT NULL,
    "draftedAt" DATETIME NOT NULL,
    "agreedById" TEXT,
    "agreedAt" DATETIME,
    "approvedMeetingId" TEXT,
    "approvedItemId" TEXT,
    "approvedById" TEXT,
    "approvedAt" DATETIME,
    "corrected" BOOLEAN NOT NULL DEFAULT false,
    "signature" TEXT,
    "signedName" TEXT NOT NULL DEFAULT '',
    "signedById" TEXT,
    "signedAt" DATETIME,
    "scanFileName" TEXT NOT NULL DEFAULT '',
    "scanSize" INTEGER NOT NULL DEFAULT 0,
    "scanDigest" TEXT NOT NULL DEFAULT '',
    "publishedAt" DATETIME,
    "publishedById" TEXT,
    CONSTRAINT "Minutes_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MinutesText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "minutesId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    CONSTRAINT "MinutesText_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MinutesSuggestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "minutesId" TEXT NOT NULL,
    "itemId" TEXT,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "answer" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    CONSTRAINT "MinutesSuggestion_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Minutes_approvedMeetingId_idx" ON "Minutes"("approvedMeetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_meetingId_number_key" ON "Minutes"("meetingId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesText_minutesId_number_key" ON "MinutesText"("minutesId", "number");

-- CreateIndex
CREATE INDEX "MinutesSuggestion_minutesId_idx" ON "MinutesSuggestion"("minutesId");

-- Minutes as they were circulated, agreed, approved and signed are only ever added to (governance.md, section 8).
CREATE TRIGGER "MinutesText_keeps" BEFORE UPDATE ON "MinutesText"
BEGIN SELECT RAISE(ABORT, 'a frozen text of minutes cannot be changed'); END;
CREATE TRIGGER "MinutesText_stays" BEFORE DELETE ON "MinutesText"
BEGIN SELECT RAISE(ABORT, 'a frozen text of minutes cannot be removed'); END;

-- Signed minutes are locked: only their publication is recorded afterwards.
CREATE TRIGGER "Minutes_locked" BEFORE UPDATE ON "Minutes"
WHEN OLD."state" = 'signed' AND (NEW."state" <> 'signed' OR NEW."signedName" <> OLD."signedName"
  OR NEW."signedAt" <> OLD."signedAt" OR NEW."scanDigest" <> OLD."scanDigest" OR NEW."correction" <> OLD."correction")
BEGIN SELECT RAISE(ABORT, 'signed minutes cannot be changed, only corrected by new ones'); END;
CREATE TRIGGER "Minutes_stay" BEFORE DELETE ON "Minutes" WHEN OLD."state" = 'signed'
BEGIN SELECT RAISE(ABORT, 'signed minutes cannot be removed'); END;
