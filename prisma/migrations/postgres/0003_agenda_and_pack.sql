-- DropIndex
DROP INDEX "AgendaItem_meetingId_number_key";

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "agendaEdition" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "agendaVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "cancelReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'ordinary',
ADD COLUMN     "seriesId" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "openedAt" TIMESTAMP(3),
ADD COLUMN     "presenter" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "suffix" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "AgendaSignOff" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "forId" TEXT,

    CONSTRAINT "AgendaSignOff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaPublication" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "meetsAt" TIMESTAMP(3) NOT NULL,
    "contents" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT NOT NULL,

    CONSTRAINT "AgendaPublication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaRead" (
    "personId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AgendaRead_pkey" PRIMARY KEY ("personId","meetingId")
);

-- CreateTable
CREATE TABLE "Postponement" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "fromStart" TIMESTAMP(3) NOT NULL,
    "toStart" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "Postponement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSeries" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "MeetingSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pack" (
    "id" TEXT NOT NULL,
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
    "askedAt" TIMESTAMP(3) NOT NULL,
    "madeAt" TIMESTAMP(3),

    CONSTRAINT "Pack_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_number_suffix_key" ON "AgendaItem"("meetingId", "number", "suffix");

-- AddForeignKey
ALTER TABLE "AgendaSignOff" ADD CONSTRAINT "AgendaSignOff_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaPublication" ADD CONSTRAINT "AgendaPublication_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaRead" ADD CONSTRAINT "AgendaRead_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Postponement" ADD CONSTRAINT "Postponement_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSeries" ADD CONSTRAINT "MeetingSeries_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pack" ADD CONSTRAINT "Pack_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published is what was published: another edition follows it.
CREATE FUNCTION "refuse_change_of_agenda"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'a published agenda cannot be changed or removed, only published again'; END $$;
CREATE TRIGGER "AgendaPublication_keeps" BEFORE UPDATE OR DELETE ON "AgendaPublication"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_agenda"();
