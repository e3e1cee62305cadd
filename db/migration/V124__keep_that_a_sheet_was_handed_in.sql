-- A sheet that was reopened had been handed in before: its receipts are shown with it.
alter table assessment add column handed_in_before boolean default false not null;

update assessment set handed_in_before = true
    where submitted_on is not null
       or exists (select 1 from document d where d.subject = 'receipt' and d.object_id = assessment.id);
