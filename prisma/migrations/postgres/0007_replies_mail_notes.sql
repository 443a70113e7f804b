-- CreateTable
CREATE TABLE "PaperNote" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "anchorKind" TEXT NOT NULL,
    "anchorKey" TEXT NOT NULL,
    "anchorDigest" TEXT NOT NULL,
    "anchorText" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "marked" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PaperNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttendanceReply" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "substituteId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT,

    CONSTRAINT "AttendanceReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "meetingId" TEXT,
    "state" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "queuedAt" TIMESTAMP(3) NOT NULL,
    "goodUntil" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3) NOT NULL,
    "leasedUntil" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "problem" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailNews" (
    "personId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MailNews_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "CalendarAddress" (
    "digest" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "CalendarAddress_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "PaperNote_paperId_idx" ON "PaperNote"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperNote_personId_paperId_anchorKind_anchorKey_anchorDiges_key" ON "PaperNote"("personId", "paperId", "anchorKind", "anchorKey", "anchorDigest");

-- CreateIndex
CREATE INDEX "AttendanceReply_personId_idx" ON "AttendanceReply"("personId");

-- CreateIndex
CREATE INDEX "AttendanceReply_substituteId_idx" ON "AttendanceReply"("substituteId");

-- CreateIndex
CREATE UNIQUE INDEX "AttendanceReply_meetingId_seatId_key" ON "AttendanceReply"("meetingId", "seatId");

-- CreateIndex
CREATE INDEX "Message_state_dueAt_idx" ON "Message"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Message_personId_idx" ON "Message"("personId");

-- CreateIndex
CREATE INDEX "Message_meetingId_idx" ON "Message"("meetingId");

-- CreateIndex
CREATE INDEX "CalendarAddress_personId_idx" ON "CalendarAddress"("personId");

-- AddForeignKey
ALTER TABLE "PaperNote" ADD CONSTRAINT "PaperNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperNote" ADD CONSTRAINT "PaperNote_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceReply" ADD CONSTRAINT "AttendanceReply_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceReply" ADD CONSTRAINT "AttendanceReply_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceReply" ADD CONSTRAINT "AttendanceReply_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceReply" ADD CONSTRAINT "AttendanceReply_substituteId_fkey" FOREIGN KEY ("substituteId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailNews" ADD CONSTRAINT "MailNews_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarAddress" ADD CONSTRAINT "CalendarAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
