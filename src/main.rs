//! The program: arguments in, exit status out.

use std::process::ExitCode;

fn main() -> ExitCode {
    okdeck::cli::main(std::env::args_os())
}
