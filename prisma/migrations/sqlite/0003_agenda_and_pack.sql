-- CreateTable
CREATE TABLE "AgendaSignOff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "forId" TEXT,
    CONSTRAINT "AgendaSignOff_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaPublication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "meetsAt" DATETIME NOT NULL,
    "contents" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "publishedById" TEXT NOT NULL,
    CONSTRAINT "AgendaPublication_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaRead" (
    "personId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "meetingId"),
    CONSTRAINT "AgendaRead_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Postponement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "fromStart" DATETIME NOT NULL,
    "toStart" DATETIME NOT NULL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    CONSTRAINT "Postponement_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingSeries" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    CONSTRAINT "MeetingSeries_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "firstPage" INTEGER NOT NULL DEFAULT 1,
    "pages" INTEGER NOT NULL DEFAULT 0,
    "size" INTEGER NOT NULL DEFAULT 0,
    "digest" TEXT NOT NULL DEFAULT '',
    "manifest" TEXT NOT NULL DEFAULT '[]',
    "problem" TEXT NOT NULL DEFAULT '',
    "askedAt" DATETIME NOT NULL,
    "madeAt" DATETIME,
    CONSTRAINT "Pack_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "place" TEXT NOT NULL,
    "onlineAllowed" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "presidingSeatId" TEXT,
    "currentItemId" TEXT,
    "liveVersion" INTEGER NOT NULL DEFAULT 1,
    "startedAt" DATETIME,
    "endedAt" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'ordinary',
    "agendaVersion" INTEGER NOT NULL DEFAULT 1,
    "agendaEdition" INTEGER NOT NULL DEFAULT 0,
    "seriesId" TEXT,
    "cancelReason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Meeting_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Meeting" ("bodyId", "createdAt", "createdById", "currentItemId", "endedAt", "endsAt", "id", "liveVersion", "onlineAllowed", "place", "presidingSeatId", "startedAt", "startsAt", "state", "title") SELECT "bodyId", "createdAt", "createdById", "currentItemId", "endedAt", "endsAt", "id", "liveVersion", "onlineAllowed", "place", "presidingSeatId", "startedAt", "startsAt", "state", "title" FROM "Meeting";
DROP TABLE "Meeting";
ALTER TABLE "new_Meeting" RENAME TO "Meeting";
CREATE INDEX "Meeting_bodyId_idx" ON "Meeting"("bodyId");
CREATE TABLE "new_AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "paperId" TEXT,
    "stageId" TEXT,
    "versionNumber" INTEGER,
    "minutes" INTEGER NOT NULL DEFAULT 10,
    "state" TEXT NOT NULL,
    "result" TEXT NOT NULL DEFAULT '',
    "startedAt" DATETIME,
    "closedAt" DATETIME,
    "addedAt" DATETIME,
    "urgentReason" TEXT NOT NULL DEFAULT '',
    "urgentById" TEXT,
    "urgentForId" TEXT,
    "urgentAt" DATETIME,
    "suffix" TEXT NOT NULL DEFAULT '',
    "presenter" TEXT NOT NULL DEFAULT '',
    "openedAt" DATETIME,
    CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgendaItem_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AgendaItem_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_AgendaItem" ("addedAt", "closedAt", "id", "kind", "meetingId", "minutes", "number", "paperId", "result", "stageId", "startedAt", "state", "title", "urgentAt", "urgentById", "urgentForId", "urgentReason", "versionNumber") SELECT "addedAt", "closedAt", "id", "kind", "meetingId", "minutes", "number", "paperId", "result", "stageId", "startedAt", "state", "title", "urgentAt", "urgentById", "urgentForId", "urgentReason", "versionNumber" FROM "AgendaItem";
DROP TABLE "AgendaItem";
ALTER TABLE "new_AgendaItem" RENAME TO "AgendaItem";
CREATE INDEX "AgendaItem_paperId_idx" ON "AgendaItem"("paperId");
CREATE UNIQUE INDEX "AgendaItem_meetingId_number_suffix_key" ON "AgendaItem"("meetingId", "number", "suffix");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "AgendaSignOff_meetingId_idx" ON "AgendaSignOff"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaPublication_meetingId_edition_key" ON "AgendaPublication"("meetingId", "edition");

-- CreateIndex
CREATE INDEX "Postponement_meetingId_idx" ON "Postponement"("meetingId");

-- CreateIndex
CREATE INDEX "MeetingSeries_bodyId_idx" ON "MeetingSeries"("bodyId");

-- CreateIndex
CREATE INDEX "Pack_state_idx" ON "Pack"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Pack_meetingId_edition_part_key" ON "Pack"("meetingId", "edition", "part");

-- What was published is what was published: another edition follows it.
CREATE TRIGGER "AgendaPublication_keeps" BEFORE UPDATE ON "AgendaPublication"
BEGIN SELECT RAISE(ABORT, 'a published agenda cannot be changed, only published again'); END;
CREATE TRIGGER "AgendaPublication_stays" BEFORE DELETE ON "AgendaPublication"
BEGIN SELECT RAISE(ABORT, 'a published agenda cannot be removed'); END;
