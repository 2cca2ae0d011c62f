const bash = `# headwater completion for bash
_headwater_complete() {
  local IFS=$'\\n'
  local line="\${COMP_LINE:0:COMP_POINT}"
  COMPREPLY=($(headwater propose -- "$line" 2>/dev/null | cut -f1))
}
complete -o default -F _headwater_complete headwater
`;

const zsh = `#compdef headwater
# headwater completion for zsh
_headwater() {
  local -a found
  local name brief
  while IFS=$'\\t' read -r name brief; do
    found+=("\${name//:/\\\\:}:\${brief}")
  done < <(headwater propose -- "\${(j: :)words[1,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then
    _describe 'headwater' found
  else
    _files
  fi
}
compdef _headwater headwater
`;

const fish = `# headwater completion for fish
function __headwater_propose
  headwater propose -- (commandline -cp | string collect) 2>/dev/null
end
complete -c headwater -f -a '(__headwater_propose)'
`;

/** The script of each shell, and the line that switches it on. */
export const scripts = {
  bash: { text: bash, install: 'echo \'eval "$(headwater completion bash)"\' >> ~/.bashrc' },
  zsh: { text: zsh, install: 'echo \'eval "$(headwater completion zsh)"\' >> ~/.zshrc' },
  fish: { text: fish, install: 'headwater completion fish > ~/.config/fish/completions/headwater.fish' },
} as const;

export type Shell = keyof typeof scripts;
