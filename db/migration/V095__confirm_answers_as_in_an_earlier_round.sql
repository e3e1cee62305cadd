-- An answer taken over from an earlier round says from which, until it is answered otherwise.
alter table answer add column confirmed_round integer;
alter table answer
    add constraint answer_confirmed_round_is_a_year check (confirmed_round between 2008 and 2100);
alter table answer
    add constraint answer_confirmed_is_an_answer check (confirmed_round is null or kind <> 'BLANK');
