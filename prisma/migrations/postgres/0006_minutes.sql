-- CreateTable
CREATE TABLE "Minute" (
    "itemId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "savedById" TEXT NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Minute_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "Minutes" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "correction" TEXT NOT NULL DEFAULT '',
    "draftedById" TEXT NOT NULL,
    "draftedAt" TIMESTAMP(3) NOT NULL,
    "agreedById" TEXT,
    "agreedAt" TIMESTAMP(3),
    "approvedMeetingId" TEXT,
    "approvedItemId" TEXT,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "corrected" BOOLEAN NOT NULL DEFAULT false,
    "signature" TEXT,
    "signedName" TEXT NOT NULL DEFAULT '',
    "signedById" TEXT,
    "signedAt" TIMESTAMP(3),
    "scanFileName" TEXT NOT NULL DEFAULT '',
    "scanSize" INTEGER NOT NULL DEFAULT 0,
    "scanDigest" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3),
    "publishedById" TEXT,

    CONSTRAINT "Minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesText" (
    "id" TEXT NOT NULL,
    "minutesId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "MinutesText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesSuggestion" (
    "id" TEXT NOT NULL,
    "minutesId" TEXT NOT NULL,
    "itemId" TEXT,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "answer" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "answeredById" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "MinutesSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Minutes_approvedMeetingId_idx" ON "Minutes"("approvedMeetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_meetingId_number_key" ON "Minutes"("meetingId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesText_minutesId_number_key" ON "MinutesText"("minutesId", "number");

-- CreateIndex
CREATE INDEX "MinutesSuggestion_minutesId_idx" ON "MinutesSuggestion"("minutesId");

-- AddForeignKey
ALTER TABLE "Minute" ADD CONSTRAINT "Minute_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesText" ADD CONSTRAINT "MinutesText_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSuggestion" ADD CONSTRAINT "MinutesSuggestion_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Minutes as they were circulated, agreed, approved and signed are only ever added to (governance.md, section 8).
CREATE FUNCTION "refuse_change_of_minutes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'frozen or signed minutes cannot be changed or removed'; END $$;
CREATE TRIGGER "MinutesText_keeps" BEFORE UPDATE OR DELETE ON "MinutesText"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_minutes"();

-- Signed minutes are locked: only their publication is recorded afterwards.
CREATE TRIGGER "Minutes_locked" BEFORE UPDATE ON "Minutes" FOR EACH ROW
WHEN (OLD."state" = 'signed' AND (NEW."state" <> 'signed' OR NEW."signedName" <> OLD."signedName"
  OR NEW."signedAt" <> OLD."signedAt" OR NEW."scanDigest" <> OLD."scanDigest" OR NEW."correction" <> OLD."correction"))
EXECUTE FUNCTION "refuse_change_of_minutes"();
CREATE TRIGGER "Minutes_stay" BEFORE DELETE ON "Minutes" FOR EACH ROW WHEN (OLD."state" = 'signed')
EXECUTE FUNCTION "refuse_change_of_minutes"();
