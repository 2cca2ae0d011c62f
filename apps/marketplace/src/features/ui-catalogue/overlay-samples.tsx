import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogClose } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ToastProvider, useToast } from '../../ui/toast.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { Sample, Samples } from './sample.tsx';

export function OverlaySamples() {
  return (
    <ToastProvider>
      <Samples id="overlays" title={m.ui_overlays()}>
        <Sample name="Dialog · Menu · Tooltip · Toast">
          <div className="flex flex-wrap items-center gap-3">
            <Dialog
              trigger={<Button>{m.ui_dialog_open()}</Button>}
              title={m.ui_dialog_title()}
              description={m.ui_dialog_text()}
              actions={
                <>
                  <DialogClose render={<Button>{m.ui_cancel()}</Button>} />
                  <DialogClose render={<Button variant="danger">{m.ui_withdraw()}</Button>} />
                </>
              }
            />
            <Menu
              label={m.ui_menu()}
              items={[
                { label: m.ui_read_more(), to: '/ui' },
                { label: m.ui_unavailable(), disabled: true },
                { label: m.ui_withdraw(), danger: true },
              ]}
            />
            <Tooltip text={m.ui_tooltip()}>
              <Button variant="quiet">{m.ui_tooltip_trigger()}</Button>
            </Tooltip>
            <ToastButton />
          </div>
        </Sample>
      </Samples>
    </ToastProvider>
  );
}

function ToastButton() {
  const toast = useToast();
  return (
    <Button
      onClick={() =>
        toast({
          title: m.ui_toast_title(),
          description: m.ui_toast_text(),
          action: {
            label: m.ui_toast_undo(),
            onSelect: () => toast({ title: m.ui_toast_undone(), tone: 'info' }),
          },
        })
      }
    >
      {m.ui_toast_open()}
    </Button>
  );
}
