//! What was talked about.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Axis, Chart, Dataset, GraphType};
use time::OffsetDateTime;

use super::theme::Theme;
use super::{Clicks, Frame, inset, page, unfolding};
use crate::app::App;
use crate::app::command::Command;
use crate::app::history::{Entry, Past, Series, View};
use crate::session::Seat;
use crate::text;
use crate::words;

/// The least rows of a plot, with its dates and the names: on fewer a line could not be told from another.
const LEAST_PLOT: u16 = 9;
/// Cells of a column of the table at most, and those between two of them.
const CELL: usize = 14;
const GAP: usize = 2;

/// Draws one view of the past.
pub fn draw(frame: &mut Frame<'_>, area: Rect, past: &Past, app: &App, theme: &Theme, clicks: &mut Clicks) {
    draw_tabs(frame, Rect { height: 1, ..area }, past, theme, clicks);
    let body = inset(Rect { y: area.y + 1, height: area.height - 1, ..area }, 2, 1);
    if past.length() == 0 {
        let lines = text::wrap(&words::nothing_in(past.view, past.is_searching()), usize::from(body.width));
        for (row, line) in body.rows().zip(lines) {
            frame.write(Line::styled(line, theme.muted), row);
        }
        return;
    }
    match past.view {
        View::Scales | View::Table => draw_series(frame, body, past, app, theme),
        _ => {
            let lines = |at| entry_lines(&past.entries[at], at == past.cursor.at, usize::from(body.width), theme);
            unfolding::draw(frame, body, &past.cursor, past.entries.len(), lines, theme, clicks);
        }
    }
}

fn draw_tabs(frame: &mut Frame<'_>, area: Rect, past: &Past, theme: &Theme, clicks: &mut Clicks) {
    let width = usize::from(area.width);
    if let Some(find) = &past.find {
        let find = theme.signs.fit(&format!(" {} {}_", words::find(), find.text()), width);
        return frame.write(Line::styled(find, theme.title), area);
    }
    let tab = |view: View| {
        let style = if view == past.view { theme.accent } else { theme.muted };
        Span::styled(format!(" {} ", words::view(view)), style)
    };
    let tabs = Line::from(View::ALL.map(tab).to_vec());
    if tabs.width() > width {
        // Where not all fit, the one at hand stands alone.
        clicks.add(area, Command::NextView);
        return frame.write(Line::from(tab(past.view)), area);
    }
    let mut x = area.x;
    for (view, tab) in View::ALL.into_iter().zip(&tabs.spans) {
        let width = tab.width() as u16;
        clicks.add(Rect { x, width, ..area }, Command::Show(view));
        x += width;
    }
    frame.write(tabs, area);
}

/// An entry with what belongs to it, and air behind it.
fn entry_lines<'a>(entry: &Entry, is_here: bool, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let (cursor, style) = if is_here { (theme.signs.cursor, theme.selected) } else { (" ", theme.base) };
    let date = entry.at.map(|at| format!("  {}", words::short_day(at.date()))).unwrap_or_default();
    let room = width.saturating_sub(text::width(&date) + 3);
    let (before, behind) = (Span::styled(format!("{cursor} "), theme.accent), Span::styled(date, theme.muted));
    let week = entry.week.iter().map(|week| Line::styled(theme.signs.fit(week, width), theme.title));
    let mut lines: Vec<Line<'_>> = week.collect();
    lines.extend(unfolding::lines(before, text::wrap(&entry.title, room), (room, style), behind, theme));
    let wrapped = entry.lines.iter().flat_map(|line| text::wrap(line, width.saturating_sub(5)));
    lines.extend(wrapped.map(|line| Line::styled(format!("    {line}"), theme.muted)));
    lines.push(Line::default());
    lines
}

/// The scale at hand: drawn where that says something, else as a table.
fn draw_series(frame: &mut Frame<'_>, area: Rect, past: &Past, app: &App, theme: &Theme) {
    let series = &past.series[past.cursor.at];
    let width = usize::from(area.width).saturating_sub(1);
    let heading = heading(series, width, theme);
    let taken = (heading.len() as u16).min(area.height);
    let plot = Rect { y: area.y + taken, height: area.height - taken, ..area };
    let is_plot = past.view == View::Scales && series.points.len() > 1 && plot.height >= LEAST_PLOT;
    let table = if is_plot { Vec::new() } else { table(series, width, app, theme) };
    page::draw(frame, area, &[heading, table].concat(), &past.cursor.inside, theme);
    if is_plot {
        draw_plot(frame, plot, series, app, theme);
    }
}

/// A scale over the weeks: one line a person, dates below.
fn draw_plot(frame: &mut Frame<'_>, area: Rect, series: &Series, app: &App, theme: &Theme) {
    let (Some((first, _)), Some((last, _))) = (series.points.first(), series.points.last()) else { return };
    let days = |at: OffsetDateTime| (at - *first).as_seconds_f64() / 86_400.0;
    let line =
        |seat: usize| series.points.iter().map(|(at, both)| (days(*at), f64::from(both[seat]))).collect::<Vec<_>>();
    let lines = [line(0), line(1)];
    let styles = [(theme.signs.plot[0], theme.accent), (theme.signs.plot[1], theme.base)];
    let names = [Seat::One, Seat::Two].map(|seat| words::capital(&app.world.name(seat)));
    // The legend says it with the signs of the lines, for those who see no colour.
    let legend = format!("{} {}   {} {}", theme.signs.legend[0], names[0], theme.signs.legend[1], names[1]);
    frame.write(
        Line::styled(theme.signs.fit(&legend, usize::from(area.width)), theme.base),
        Rect { height: 1.min(area.height), ..area },
    );
    let area = Rect { y: area.y + 1.min(area.height), height: area.height.saturating_sub(1), ..area };
    let datasets = lines.iter().zip(styles).map(|(points, (marker, style))| {
        Dataset::default().marker(marker).graph_type(GraphType::Line).style(style).data(points)
    });
    let dates = vec![words::short_day(first.date()), words::short_day(last.date())];
    let x = Axis::default().bounds([0.0, days(*last).max(1.0)]).labels(dates).style(theme.muted);
    let y = Axis::default().bounds([0.0, 10.0]).labels(["0", "5", "10"]).style(theme.muted);
    frame.render_widget(Chart::new(datasets.collect()).x_axis(x).y_axis(y), area);
    theme.signs.spell_cells(frame.buffer_mut(), area);
}

/// The same numbers as a table, for those who cannot see a plot and where there is no room for one.
fn table<'a>(series: &Series, width: usize, app: &App, theme: &Theme) -> Vec<Line<'a>> {
    let dates = series.points.iter().rev().map(|(at, _)| words::short_day(at.date()));
    let days = dates.clone().map(|date| text::width(&date)).max().unwrap_or_default();
    let cell = |words: &str| theme.signs.pad(words, CELL.min(width.saturating_sub(days) / 2).saturating_sub(GAP));
    let row = |day: &str, [one, two]: [String; 2], style| {
        let gap = " ".repeat(GAP);
        Line::styled(format!("{}{gap}{}{gap}{}", text::pad(day, days), cell(&one), cell(&two)), style)
    };
    let names = [Seat::One, Seat::Two].map(|seat| words::capital(&app.world.name(seat)));
    let answers = series.points.iter().rev().map(|(_, both)| both.map(|answer| answer.to_string()));
    let rows = dates.zip(answers).map(|(day, both)| row(&day, both, theme.base));
    std::iter::once(row("", names, theme.accent)).chain(rows).collect()
}

/// What was asked, what the ends mean, and air under it.
fn heading<'a>(series: &Series, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'_>> =
        text::wrap(&series.text, width).into_iter().map(|line| Line::styled(line, theme.card)).collect();
    let ends = ["0", "10"].iter().zip(&series.ends);
    let ends: Vec<String> =
        ends.filter_map(|(number, end)| end.as_ref().map(|end| format!("{number} {end}"))).collect();
    let one_line = ends.join("    ");
    let fits = text::width(&one_line) <= width;
    let ends = if fits { vec![one_line] } else { ends.iter().flat_map(|end| text::wrap(end, width)).collect() };
    lines.extend(ends.into_iter().map(|line| Line::styled(line, theme.muted)));
    lines.push(Line::default());
    lines
}
