-- Where each line of a table stands for itself, a person says which shall be brought in.
alter table intake_line add column left_out boolean default false not null;
alter table intake add column left_out integer default 0 not null;

-- Of a line that is brought in something may be left behind, which is said.
alter table intake_line drop constraint intake_line_refused_for_a_reason;
alter table intake_line add constraint intake_line_refused_for_a_reason
    check (outcome <> 'REFUSED' or message_key is not null);
